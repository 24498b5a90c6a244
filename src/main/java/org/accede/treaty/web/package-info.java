/** The pages about treaty actions and what changes through them. */
@NullMarked
package org.accede.treaty.web;

import org.jspecify.annotations.NullMarked;
