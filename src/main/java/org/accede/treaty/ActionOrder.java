package org.accede.treaty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.accede.shared.PartialDate;

/** The actions that count on a day, and the order in which they hold; the same whatever order they were recorded in. */
final class ActionOrder {

    private final LocalDate registerStart;
    private final LocalDate lastInvitation;
    private final List<TreatyEvent> counted;

    ActionOrder(Collection<TreatyEvent> events, LocalDate day, LocalDate registerStart) {
        this.registerStart = registerStart;
        this.lastInvitation = events.stream()
                .filter(event -> event.kind() == TreatyActionKind.INVITATION)
                .map(event -> event.date().firstDay().orElse(registerStart))
                .max(Comparator.naturalOrder())
                .orElse(registerStart);
        this.counted =
                events.stream().filter(event -> !firstDay(event).isAfter(day)).toList();
    }

    List<TreatyEvent> inOrder() {
        return counted.stream()
                .sorted(Comparator.comparing(this::place)
                        .thenComparing(TreatyEvent::kind)
                        .thenComparing(TreatyEvent::date)
                        .thenComparing(ActionOrder::term))
                .toList();
    }

    /** The first day on which it holds: of an undated one the register's first (R7, R8). */
    LocalDate firstDay(TreatyEvent event) {
        // an undated extension can't have come before the invitation it extends
        LocalDate undated = event.kind() == TreatyActionKind.EXTENSION ? lastInvitation : registerStart;
        return event.date().firstDay().orElse(undated);
    }

    /** The day from which its consequences are reckoned (R7, R8). */
    LocalDate lastDay(TreatyEvent event) {
        return event.date().lastDay().orElse(registerStart);
    }

    private LocalDate place(TreatyEvent event) {
        // nor an undated denunciation before the deposit it ends
        boolean last =
                event.kind() == TreatyActionKind.DENUNCIATION && event.date().isUnknown();
        return last ? LocalDate.MAX : firstDay(event);
    }

    private static PartialDate term(TreatyEvent event) {
        return event.term() == null ? PartialDate.UNKNOWN : event.term();
    }
}
