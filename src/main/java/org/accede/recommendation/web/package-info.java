/** The pages on which recommendations are found, read, written and followed up. */
@NullMarked
package org.accede.recommendation.web;

import org.jspecify.annotations.NullMarked;
