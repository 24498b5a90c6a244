package org.accede.export;

import java.text.Collator;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accede.activity.Activity;
import org.accede.activity.ActivityStatus;
import org.accede.activity.Headcount;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What an annual report says of a list of activities: each counts once, however many countries and projects share it. Adding
 * up headcounts counts who came twice twice, so the sum is of attendances. Countries stand in a list after a colon, which
 * needs no article in either language.
 */
final class ActivityTotals implements Totals<Activity> {
    private static final Set<ActivityStatus> TOOK_PLACE = EnumSet.of(ActivityStatus.HELD, ActivityStatus.REPORTED);

    private final Language language;
    private final ActivityWords words;
    private final Set<String> supported = new TreeSet<>();
    private long all;
    private long tookPlace;
    private long counted;
    private long attendances;
    private long women;
    private long men;

    ActivityTotals(Language language, ActivityWords words) {
        this.language = language;
        this.words = words;
    }

    @Override
    public void take(Activity activity) {
        all++;
        if (!TOOK_PLACE.contains(activity.status())) {
            return;
        }
        tookPlace++;
        supported.addAll(activity.countries());
        Headcount people = activity.headcount();
        if (people.isKnown()) {
            counted++;
            attendances += number(people, Headcount::total);
            women += number(people, Headcount::women);
            men += number(people, Headcount::men);
        }
    }

    private static long number(Headcount people, CountOf count) {
        Integer found = count.in(people);
        return found == null ? 0 : found;
    }

    @Override
    public List<Table.Entry> lines() {
        List<Table.Entry> lines = new ArrayList<>(List.of(
                entry("activities", all),
                entry("held", tookPlace),
                entry("attendances", attendances),
                entry("women", women),
                entry("men", men),
                entry("counted", counted)));
        if (!supported.isEmpty()) {
            lines.add(entry("countries", supported.size()));
            lines.add(new Table.Entry(text("supported"), names()));
        }
        return lines;
    }

    /** By the names of the table's day, in the order of the language. */
    private String names() {
        return String.join(
                "; ",
                supported.stream()
                        .map(words::country)
                        .sorted(Collator.getInstance(language.locale()))
                        .toList());
    }

    private Table.Entry entry(String key, long number) {
        return new Table.Entry(
                text(key), NumberFormat.getIntegerInstance(language.locale()).format(number));
    }

    private String text(String key) {
        return Messages.text(language, "export.activities.sum." + key);
    }

    /** A number that nobody may have counted. */
    @FunctionalInterface
    private interface CountOf {
        @Nullable
        Integer in(Headcount headcount);
    }
}
