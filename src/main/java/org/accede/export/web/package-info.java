/** The page that offers every table as a file. */
@NullMarked
package org.accede.export.web;

import org.jspecify.annotations.NullMarked;
