/** The pages on which activities are found, read and logged. */
@NullMarked
package org.accede.activity.web;

import org.jspecify.annotations.NullMarked;
