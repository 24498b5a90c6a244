/** Laws, what became of them and their files, for programs. */
@NullMarked
package org.accede.law.rest;

import org.jspecify.annotations.NullMarked;
