/** What holds for the whole source, whatever the feature. */
@NullMarked
package org.accede;

import org.jspecify.annotations.NullMarked;
