package org.accede.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A register with many activities, each of two countries and a project, with a headcount. */
final class ActivitySet {
    private static final int BATCH = 2000;
    private static final long FIRST_ID = 10_000_000;
    private static final int DAYS = 3000;
    private static final long SEED = 20_260_102;
    private static final List<String> KINDS = List.of("WORKSHOP", "ADVISORY_MISSION", "MEETING", "WEBINAR");
    private static final String ACTIVITY =
            "insert into activity (id, reference, title_en, title_fr, kind, held_mode, status,"
                    + " start_date, start_day, end_date, end_day, city, scope, fictional, head_total, head_women, head_men,"
                    + " source, confidence, version, created_at, created_by, changed_at, changed_by)"
                    + " values (?, ?, ?, ?, ?, 'IN_PERSON', 'REPORTED', ?, ?, ?, ?, 'Strasbourg', 'COUNTRY', false, ?, ?, ?,"
                    + " 'A year''s report', 'verified', 1, 1, 'officer', 1, 'officer')";

    private final int many;
    private final Random random = new Random(SEED);

    ActivitySet(int many) {
        this.many = many;
    }

    /** A copy of a folder that the product has set up, with the activities in its database. */
    Path load(Path empty, Path folder) throws IOException, SQLException {
        return Database.copy(empty, folder, this::insert);
    }

    private void insert(Connection connection) throws SQLException {
        List<String> countries =
                Database.column(connection, "select iso2 from country where not fictional order by iso2");
        try (PreparedStatement activity = connection.prepareStatement(ACTIVITY);
                PreparedStatement country = connection.prepareStatement("insert into activity_country values (?, ?)");
                PreparedStatement project =
                        connection.prepareStatement("insert into activity_project values (?, 'OCTOPUS', null)")) {
            for (int i = 0; i < many; i++) {
                activity(activity, i);
                int first = random.nextInt(countries.size());
                country(country, i, countries.get(first));
                country(country, i, countries.get((first + 1) % countries.size()));
                project.setLong(1, FIRST_ID + i);
                project.addBatch();
                if (i % BATCH == BATCH - 1 || i == many - 1) {
                    activity.executeBatch();
                    country.executeBatch();
                    project.executeBatch();
                }
            }
        }
    }

    private void activity(PreparedStatement insert, int number) throws SQLException {
        LocalDate start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(DAYS));
        LocalDate end = start.plusDays(random.nextInt(4));
        int women = random.nextInt(20);
        int men = random.nextInt(20);
        insert.setLong(1, FIRST_ID + number);
        insert.setString(2, "B" + number);
        insert.setString(3, "Workshop " + number + " on cybercrime legislation and electronic evidence");
        insert.setString(4, "Atelier " + number + " sur la législation en matière de cybercriminalité");
        insert.setString(5, KINDS.get(random.nextInt(KINDS.size())));
        insert.setString(6, start.toString());
        insert.setDate(7, Date.valueOf(start));
        insert.setString(8, end.toString());
        insert.setDate(9, Date.valueOf(end));
        insert.setObject(10, women + men + random.nextInt(3), Types.INTEGER);
        insert.setObject(11, women, Types.INTEGER);
        insert.setObject(12, men, Types.INTEGER);
        insert.addBatch();
    }

    private static void country(PreparedStatement insert, int number, String country) throws SQLException {
        insert.setLong(1, FIRST_ID + number);
        insert.setString(2, country);
        insert.addBatch();
    }
}
