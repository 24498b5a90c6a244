/**
 * Something to look at in a new register: the published activities, and twelve fictional States with ten years of findings,
 * judgements and activities. On by configuration only; nothing depends on it.
 */
@NullMarked
package org.accede.sampledata;

import org.jspecify.annotations.NullMarked;
