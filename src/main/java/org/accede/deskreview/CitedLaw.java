package org.accede.deskreview;

import org.accede.law.LawStanding;

/** A law that a review cites, as the checks see it: how it is called, and where it stands on their day. */
record CitedLaw(String title, LawStanding standing) {}
