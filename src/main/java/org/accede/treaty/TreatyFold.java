package org.accede.treaty;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** One State's actions for one instrument, taken one by one in the order in which they hold, up to a day. */
final class TreatyFold {

    private final ActionOrder order;
    private final TreatyClock clock;
    private final LocalDate day;

    private @Nullable TreatyEvent signature;
    private @Nullable TreatyEvent deposit;
    private @Nullable TreatyEvent invitation;
    private @Nullable LocalDate invitedSince;
    private @Nullable InvitationTerm term;
    private @Nullable TreatyEvent denunciation;
    private @Nullable LocalDate takesEffect;
    private @Nullable LocalDate unboundSince;

    TreatyFold(Collection<TreatyEvent> events, TreatyClock clock, LocalDate day, LocalDate registerStart) {
        this.order = new ActionOrder(events, day, registerStart);
        this.clock = clock;
        this.day = day;
        order.inOrder().forEach(this::take);
    }

    TreatyStatus status() {
        if (deposit != null) {
            LocalDate inForce = entryIntoForce();
            return inForce == null || inForce.isAfter(day) ? TreatyStatus.CONTRACTING_STATE : TreatyStatus.PARTY;
        }
        if (signature != null) {
            return TreatyStatus.SIGNATORY;
        }
        return term == null || term.hasLapsedBy(day) ? TreatyStatus.NONE : TreatyStatus.INVITED;
    }

    /** The first day of the status on its present grounds; null for a State that never had another. */
    @Nullable
    LocalDate since() {
        LocalDate own = switch (status()) {
            case PARTY -> entryIntoForce();
            case CONTRACTING_STATE, SIGNATORY -> firstDay(ground());
            case INVITED -> invitedSince;
            case NONE ->
                term == null
                        ? null
                        : term.lastDay().map(last -> last.plusDays(1)).orElse(null);
        };
        // what was done while an earlier consent still bound the State carries its status only from the end of that one
        return own == null || (unboundSince != null && unboundSince.isAfter(own)) ? unboundSince : own;
    }

    TreatyStanding standing(@Nullable LocalDate since) {
        TreatyEvent ground = ground();
        boolean undated = ground != null && ground.date().isUnknown();
        return new TreatyStanding(
                day,
                status(),
                since,
                undated,
                signature,
                deposit,
                entryIntoForce(),
                invitation,
                term,
                denunciation,
                takesEffect);
    }

    private void take(TreatyEvent event) {
        switch (event.kind()) {
            case INVITATION, EXTENSION -> invite(event);
            case SIGNATURE -> signature = signature == null ? event : signature;
            case RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION -> bind(event);
            case DENUNCIATION -> denounce(event);
            case REQUEST, RESERVATION, DECLARATION, DESIGNATION -> {
                // no status hangs on these
            }
        }
    }

    private void invite(TreatyEvent event) {
        LocalDate from = order.firstDay(event);
        if (term == null || term.hasLapsedBy(from)) {
            invitedSince = from;
        }
        // an extension on record without its invitation shows that there was one
        if (invitation == null || event.kind() == TreatyActionKind.INVITATION) {
            invitation = event;
        }
        term = InvitationTerm.of(event.term());
    }

    private void bind(TreatyEvent event) {
        if (deposit == null) {
            deposit = event;
            denunciation = null;
            takesEffect = null;
        }
    }

    private void denounce(TreatyEvent event) {
        if (deposit == null || denunciation != null) {
            return;
        }
        denunciation = event;
        takesEffect = event.date().lastDay().map(TreatyClock::afterThreeMonths).orElse(null);
        if (takesEffect != null && !takesEffect.isAfter(day)) {
            // one of a vaguer date can take effect after another that was done later
            unboundSince = unboundSince == null || takesEffect.isAfter(unboundSince) ? takesEffect : unboundSince;
            signature = null;
            deposit = null;
            invitation = null;
            term = null;
        }
    }

    /** The action the status rests on; null for a State without one. */
    private @Nullable TreatyEvent ground() {
        return switch (status()) {
            case PARTY, CONTRACTING_STATE -> deposit;
            case SIGNATORY -> signature;
            case INVITED -> invitation;
            case NONE -> null;
        };
    }

    private @Nullable LocalDate entryIntoForce() {
        return deposit == null
                ? null
                : clock.entryIntoForce(order.lastDay(deposit)).orElse(null);
    }

    private @Nullable LocalDate firstDay(@Nullable TreatyEvent event) {
        return event == null ? null : order.firstDay(event);
    }
}
