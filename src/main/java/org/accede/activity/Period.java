package org.accede.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.accede.history.NotInHistory;
import org.accede.shared.PartialDate;

/** When an activity takes place, as well as it is known, with the days that lists sort and filter by. */
@Embeddable
public class Period {
    /** Where a list puts what has no date: before everything. */
    private static final LocalDate DATE_UNKNOWN = LocalDate.of(1, 1, 1);

    @Column(name = "start_date")
    private PartialDate start;

    @NotInHistory("follows from the start")
    @Column(name = "start_day")
    private LocalDate startDay;

    @Column(name = "end_date")
    private PartialDate end;

    @NotInHistory("follows from start and end")
    @Column(name = "end_day")
    private LocalDate endDay;

    @SuppressWarnings("NullAway.Init")
    protected Period() {}

    Period(PartialDate start, PartialDate end) {
        this.start = start;
        this.end = end;
        this.startDay = start.firstDay().orElse(DATE_UNKNOWN);
        this.endDay = end.lastDay().or(start::lastDay).orElse(DATE_UNKNOWN);
    }

    PartialDate start() {
        return start;
    }

    PartialDate end() {
        return end;
    }

    /** The first day it can be. */
    LocalDate startDay() {
        return startDay;
    }

    /** The last day it can be. */
    LocalDate endDay() {
        return endDay;
    }
}
