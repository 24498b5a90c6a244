package org.accede.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Activities as plainly as JDBC can read them: one pass over the table and one over each of its two lists, side by side. */
final class PlainTable implements AutoCloseable {
    private static final String OWN = "select id, title_en, kind, held_mode, status, scope, start_day, end_day, city,"
            + " head_total, head_women, head_men, head_other, reference, source, confidence, fictional, version"
            + " from activity order by id";
    private static final int COLUMNS = 18;

    private final Statement statement;
    private final Statement ofCountries;
    private final Statement ofProjects;
    private final ResultSet activities;
    private final Joined countries;
    private final Joined projects;

    PlainTable(Connection connection) throws SQLException {
        statement = connection.createStatement();
        ofCountries = connection.createStatement();
        ofProjects = connection.createStatement();
        activities = statement.executeQuery(OWN);
        countries = new Joined(
                ofCountries.executeQuery("select activity, country from activity_country order by activity"));
        projects =
                new Joined(ofProjects.executeQuery("select activity, project from activity_project order by activity"));
    }

    boolean next() throws SQLException {
        return activities.next();
    }

    /** Twenty values: numbers, days and texts as the database gives them. */
    List<Object> row() throws SQLException {
        Object[] row = new Object[COLUMNS + 2];
        for (int i = 0; i < COLUMNS; i++) {
            Object value = activities.getObject(i + 1);
            row[i] = value == null ? "" : value;
        }
        long id = activities.getLong(1);
        row[COLUMNS] = countries.of(id);
        row[COLUMNS + 1] = projects.of(id);
        return Collections.unmodifiableList(Arrays.asList(row));
    }

    /** The members of a list, which come in the order of the activities. */
    private static final class Joined {
        private final ResultSet members;
        private boolean more;

        Joined(ResultSet members) throws SQLException {
            this.members = members;
            this.more = members.next();
        }

        String of(long activity) throws SQLException {
            List<String> own = new ArrayList<>();
            while (more && members.getLong(1) <= activity) {
                if (members.getLong(1) == activity) {
                    own.add(members.getString(2));
                }
                more = members.next();
            }
            return String.join("; ", own);
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
        ofCountries.close();
        ofProjects.close();
    }
}
