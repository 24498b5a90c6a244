/** Pages about accounts: signing in and out. */
@NullMarked
package org.accede.account.web;

import org.jspecify.annotations.NullMarked;
