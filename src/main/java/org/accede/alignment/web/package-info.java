/** Pages about alignment: the matrix, its evidence, a State's articles, recording a finding. */
@NullMarked
package org.accede.alignment.web;

import org.jspecify.annotations.NullMarked;
