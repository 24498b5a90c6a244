/** The packaged product as a test meets it: started in its own process, reached by its API and by a browser. */
@NullMarked
package org.accede.testing;

import org.jspecify.annotations.NullMarked;
