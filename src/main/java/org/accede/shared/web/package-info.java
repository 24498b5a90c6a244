/** What every page shares: its language, its day, its address, its messages, and how values look. */
@NullMarked
package org.accede.shared.web;

import org.jspecify.annotations.NullMarked;
