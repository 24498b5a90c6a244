package org.accede.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date when the application starts, then lets the features load what they bring along. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {
    private static final Logger LOG = Logger.getLogger(Migrator.class.getName());
    private static final String SHUT_DOWN = "XJ015";

    @Resource(lookup = "java:app/jdbc/accede")
    DataSource dataSource;

    @Inject
    @ConfigProperty(name = "accede.sample", defaultValue = "false")
    boolean sample;

    @Inject
    Event<DatabaseReady> ready;

    @PostConstruct
    void start() {
        Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(dataSource)
                // the one type that the two databases have no common name for
                .placeholders(Map.of("bytes", bytesType()))
                .load()
                .migrate();
        ready.fire(new DatabaseReady(sample));
    }

    /** Derby's engine lives in the application's class loader: without this the next deployment finds its files locked. */
    @PreDestroy
    void stop() {
        try {
            if (!isDerby()) {
                return;
            }
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException stopped) {
            if (!SHUT_DOWN.equals(stopped.getSQLState())) {
                LOG.log(Level.WARNING, "Derby did not shut down", stopped);
            }
        }
    }

    private String bytesType() {
        try {
            return isDerby() ? "BLOB" : "BYTEA";
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database can't be reached", unreachable);
        }
    }

    private boolean isDerby() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        }
    }
}
