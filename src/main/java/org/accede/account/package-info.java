/**
 * Who works here: accounts, their roles and scope, sign-in for people and programs.
 *
 * <ol>
 *   <li>R1 Passwords are kept as PBKDF2 hashes, tokens as SHA-256 hashes; neither is ever shown again.
 *   <li>R2 A role taken away, or an account closed, holds from the next request.
 *   <li>R3 There is no default password: the first administrator comes from the configuration.
 *   <li>R4 The last active administrator can't be closed or lose the role.
 *   <li>R5 Nobody removes the own account; what a removed one did stays, by a former account.
 *   <li>R6 The name of a former account is never given again, so nobody inherits what was done under it.
 * </ol>
 */
@NullMarked
package org.accede.account;

import org.jspecify.annotations.NullMarked;
