/** The benchmark: the product on a full register, measured beside what it is compared with. */
@NullMarked
package org.accede.bench;

import org.jspecify.annotations.NullMarked;
