package org.accede.sampledata;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.alignment.AlignmentData;
import org.accede.alignment.FindingInput;
import org.accede.alignment.PillarJudgement;
import org.accede.alignment.PillarLevel;
import org.accede.convention.Pillar;
import org.accede.shared.Csv;
import org.accede.shared.PartialDate;
import org.accede.shared.RecordedFact;
import org.accede.shared.RegisterClock;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionKind;
import org.accede.treaty.TreatyData;
import org.accede.treaty.TreatyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Ten years of what an office might have recorded of the fictional States, in the order it would have: the register's clock
 * is set back to the day of each record, which only an empty register allows.
 */
@ApplicationScoped
public class SampleFacts {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    AlignmentData alignment;

    @Inject
    TreatyData treaties;

    @Inject
    SampleLaws laws;

    @Inject
    RegisterClock register;

    @Inject
    Clock clock;

    /** Something to record, and when. */
    private record Step(LocalDate day, Runnable recording) {}

    /** Records everything, within the loader's transaction. */
    void record() {
        Map<String, RecordedFact> facts = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (Csv.Row row : rows("treaty_actions.csv")) {
            steps.add(step(row, () -> facts.put(row.get("key"), act(row, facts))));
        }
        SampleLaws.Entered entered = new SampleLaws.Entered();
        for (Csv.Row row : rows("laws.csv")) {
            steps.add(step(row, () -> laws.enter(row, instant(row), entered)));
        }
        for (Csv.Row row : rows("law_events.csv")) {
            Runnable recording = () -> facts.put(
                    row.get("key"),
                    laws.record(row, instant(row), entered, Optional.ofNullable(corrected(row, facts))));
            steps.add(step(row, recording));
        }
        for (Csv.Row row : rows("findings.csv")) {
            steps.add(step(row, () -> facts.put(row.get("key"), find(row, facts, entered))));
        }
        for (Csv.Row row : rows("judgements.csv")) {
            steps.add(step(row, () -> facts.put(row.get("key"), judge(row, facts))));
        }
        for (Csv.Row row : rows("withdrawals.csv")) {
            steps.add(step(row, () -> withdraw(row, facts)));
        }
        steps.stream()
                .sorted(comparing(Step::day))
                .forEach(step -> step.recording().run());
    }

    private static Step step(Csv.Row row, Runnable recording) {
        return new Step(LocalDate.parse(row.get("recorded_on")), recording);
    }

    private RecordedFact act(Csv.Row row, Map<String, RecordedFact> facts) {
        TreatyEvent event = new TreatyEvent(
                TreatyActionKind.valueOf(row.get("kind")),
                PartialDate.parse(row.orNull("date")),
                row.find("term").map(PartialDate::parse).orElse(null));
        TreatyAction.Details details = new TreatyAction.Details(
                row.get("country"),
                row.get("instrument"),
                event,
                new HashSet<>(row.list("provisions", ";")),
                row.orNull("text"),
                row.orNull("note"),
                row.get("source"),
                null,
                "verified",
                row.orNull("reason"));
        return treaties.add(details, instant(row), corrected(row, facts));
    }

    private RecordedFact find(Csv.Row row, Map<String, RecordedFact> facts, SampleLaws.Entered entered) {
        FindingInput input = new FindingInput(
                row.get("country"),
                row.get("provision"),
                row.get("rating"),
                row.get("basis"),
                row.get("valid_from"),
                row.orNull("reason"),
                cited(row, entered),
                row.orNull("analysis_en"),
                row.get("source"),
                row.orNull("cause"));
        return alignment.record(input, instant(row), corrected(row, facts));
    }

    private static List<FindingInput.Cited> cited(Csv.Row row, SampleLaws.Entered entered) {
        Optional<String> law = row.find("law");
        return law.stream()
                .map(title -> new FindingInput.Cited(
                        title,
                        entered.cited(row.get("country"), title),
                        row.orNull("article"),
                        row.orNull("quote"),
                        null,
                        row.orNull("language"),
                        row.orNull("url")))
                .toList();
    }

    private RecordedFact judge(Csv.Row row, Map<String, RecordedFact> facts) {
        PillarJudgement.Details details = new PillarJudgement.Details(
                row.get("country"),
                Pillar.valueOf(row.get("pillar")),
                PillarLevel.valueOf(row.get("level")),
                PartialDate.parse(row.get("valid_from")),
                row.get("source"),
                row.orNull("reason"));
        return alignment.judge(details, instant(row), corrected(row, facts));
    }

    private void withdraw(Csv.Row row, Map<String, RecordedFact> facts) {
        RecordedFact fact = facts.get(row.get("of"));
        if (fact == null) {
            throw new IllegalStateException("nothing recorded under " + row.get("of"));
        }
        fact.withdraw(register.next(instant(row), RegisterClock.LOADER), row.get("reason"));
    }

    private static @Nullable RecordedFact corrected(Csv.Row row, Map<String, RecordedFact> facts) {
        return row.find("corrects").map(facts::get).orElse(null);
    }

    private Instant instant(Csv.Row row) {
        return LocalDate.parse(row.get("recorded_on"))
                .atTime(MORNING)
                .atZone(clock.getZone())
                .toInstant();
    }

    private static List<Csv.Row> rows(String resource) {
        return Csv.rows(SampleFacts.class, resource);
    }
}
