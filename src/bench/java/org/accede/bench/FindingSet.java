package org.accede.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** A register in which every assessable provision of the Budapest Convention is found anew each year, for each country. */
final class FindingSet {
    static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    static final int YEARS = 10;

    private static final int BATCH = 2000;
    private static final long FIRST_ID = 10_000_000;
    private static final long SEED = 20_260_101;
    private static final String[] RATINGS = {"IN_LINE", "PARTLY_IN_LINE", "NOT_IN_LINE", "NOT_APPLICABLE"};
    private static final String INSERT =
            "insert into finding (id, country, instrument, provision, rating, basis, valid_from, cause, analysis, source,"
                    + " recorded_at, recorded_by, reason, corrects, ended_at, ended_by, ending, ending_reason)"
                    + " values (?, ?, 'CETS185', ?, ?, 'IN_FORCE', ?, 'NEW_EVIDENCE', ?, 'A year''s review', ?, 'officer', ?, ?, ?, ?, ?, ?)";
    private static final String TEXT = "What the review says of the provision, in a sentence or two. ".repeat(4);

    private final int countries;
    private final int years;
    private final Random random = new Random(SEED);
    private long id = FIRST_ID;

    /** @param years up to today's; with fewer, the earlier ones are left out */
    FindingSet(int countries, int years) {
        this.countries = countries;
        this.years = years;
    }

    /** A copy of a folder that the product has set up, with the findings in its database. */
    Path load(Path empty, Path folder) throws IOException, SQLException {
        return Database.copy(empty, folder, connection -> {
            long from = Database.first(connection, "select last_record from register_clock") + 1;
            insert(connection, from);
            Database.update(connection, "update register_clock set last_record = " + (from + id - FIRST_ID));
        });
    }

    private void insert(Connection connection, long from) throws SQLException {
        List<String> codes = Database.column(
                connection,
                "select iso2 from country where not fictional order by iso2 fetch first " + countries + " rows only");
        List<String> provisions = Database.column(
                connection, "select code from provision where instrument = 'CETS185' and assessable order by sort");
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int year = YEARS - years; year < YEARS; year++) {
                for (String country : codes) {
                    for (String provision : provisions) {
                        row(insert, country, provision, year, from + id - FIRST_ID);
                    }
                }
            }
            insert.executeBatch();
        }
    }

    /** One in thirty was taken back at once, so that reading also has facts to pass over. */
    private void row(PreparedStatement insert, String country, String provision, int year, long recordedAt)
            throws SQLException {
        boolean takenBack = random.nextInt(30) == 0;
        int rating = random.nextInt(40) == 0 ? 3 : random.nextInt(3);
        LocalDate validFrom = FIRST_DAY.plusYears(year).plusDays(random.nextInt(300));
        insert.setLong(1, id++);
        insert.setString(2, country);
        insert.setString(3, provision);
        insert.setString(4, RATINGS[rating]);
        insert.setDate(5, Date.valueOf(validFrom));
        insert.setString(6, TEXT);
        insert.setLong(7, recordedAt);
        insert.setString(8, rating == 3 ? "option not used" : null);
        insert.setNull(9, Types.BIGINT);
        insert.setObject(10, takenBack ? recordedAt + 1 : null, Types.BIGINT);
        insert.setString(11, takenBack ? "officer" : null);
        insert.setString(12, takenBack ? "WITHDRAWN" : null);
        insert.setString(13, takenBack ? "recorded in error" : null);
        insert.addBatch();
        if (id % BATCH == 0) {
            insert.executeBatch();
        }
    }

    /** A day of the ten years, another for each number. */
    static LocalDate day(int number) {
        return FIRST_DAY
                .plusYears(1)
                .plusDays(number * 37L % ChronoUnit.DAYS.between(FIRST_DAY, FIRST_DAY.plusYears(YEARS - 1)));
    }
}
