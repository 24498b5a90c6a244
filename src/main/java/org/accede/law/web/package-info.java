/** The pages of a State's laws: the list, one law with its life and files, and the forms. */
@NullMarked
package org.accede.law.web;

import org.jspecify.annotations.NullMarked;
