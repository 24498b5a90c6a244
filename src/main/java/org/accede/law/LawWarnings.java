package org.accede.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What may be wrong with an event beside the others of its law: worth a word, no error, since records may be incomplete. */
public final class LawWarnings {
    private LawWarnings() {}

    /** What may be wrong. */
    public enum Kind {
        /** The same step on the same day is on record already. */
        DUPLICATE,
        /** A later step of a law's life is dated before it, or an earlier one after it. */
        OUT_OF_ORDER
    }

    /** @param other the event that it is about */
    public record Warning(Kind kind, LawEvent other) {}

    /** @param events of the law that stand, the event itself may be one of them */
    public static List<Warning> of(LawEvent event, List<LawEvent> events) {
        return events.stream()
                .filter(other -> other.id() != event.id())
                .flatMap(other -> of(event, other))
                .toList();
    }

    private static Stream<Warning> of(LawEvent event, LawEvent other) {
        if (event.step().equals(other.step())) {
            return Stream.of(new Warning(Kind.DUPLICATE, other));
        }
        boolean amends = event.kind() == LawStage.AMENDED || other.kind() == LawStage.AMENDED;
        boolean ofTheWhole = event.step().isOfTheWhole() && other.step().isOfTheWhole();
        boolean earlier = event.kind().compareTo(other.kind()) < 0;
        boolean wrong = earlier ? isCertainlyBefore(other, event) : isCertainlyBefore(event, other);
        boolean sameKind = event.kind() == other.kind();
        return wrong && ofTheWhole && !amends && !sameKind
                ? Stream.of(new Warning(Kind.OUT_OF_ORDER, other))
                : Stream.empty();
    }

    private static boolean isCertainlyBefore(LawEvent one, LawEvent other) {
        LocalDate last = one.date().lastDay().orElse(LocalDate.MAX);
        return other.date().firstDay().map(last::isBefore).orElse(false);
    }
}
