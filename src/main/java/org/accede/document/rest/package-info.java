/** How files come in and go out by calls, for the resources of the records that they are attached to. */
@NullMarked
package org.accede.document.rest;

import org.jspecify.annotations.NullMarked;
