/** What every call shares: problem documents, the call's language, tags for unchanged answers. */
@NullMarked
package org.accede.shared.rest;

import org.jspecify.annotations.NullMarked;
