/** Starts the product from the command line: one data folder, one process, a clear word when it can't. */
@NullMarked
package org.accede.launch;

import org.jspecify.annotations.NullMarked;
