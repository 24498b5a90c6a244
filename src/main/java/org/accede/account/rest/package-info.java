/** The calls of the account feature. */
@NullMarked
package org.accede.account.rest;

import org.jspecify.annotations.NullMarked;
