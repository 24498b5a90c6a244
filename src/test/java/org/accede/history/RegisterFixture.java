package org.accede.history;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.accede.shared.Recording;
import org.flywaydb.core.Flyway;

/** The register's tables in memory, without a server: what the persistence layer alone does with them. */
public final class RegisterFixture implements AutoCloseable {
    private static Recording now = new Recording(Instant.EPOCH, "");

    private final EntityManagerFactory factory;

    public RegisterFixture() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        String url = "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true";
        Flyway.configure()
                .dataSource(url, "accede", "accede")
                .placeholders(Map.of("text", "CLOB", "bytes", "BLOB"))
                .load()
                .migrate();
        factory = Persistence.createEntityManagerFactory(
                "accede",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.jdbc.url",
                        url,
                        "jakarta.persistence.jdbc.user",
                        "accede",
                        "jakarta.persistence.jdbc.password",
                        "accede",
                        "eclipselink.weaving",
                        "false",
                        "eclipselink.session.customizer",
                        Keeper.class.getName()));
    }

    /** Keeps history by the fixture's clock and caller. */
    public static final class Keeper extends HistorySession {
        public Keeper() {
            super(() -> now);
        }
    }

    /** In a transaction of its own, at an instant, by an account. */
    public void run(Instant at, String by, Consumer<EntityManager> work) {
        now = new Recording(at, by);
        EntityManager em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            work.accept(em);
            em.getTransaction().commit();
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** The entries of a record as lines, the first one first: {@code officer CHANGED status: PLANNED -> HELD}. */
    public List<String> history(String kind, Object record) {
        EntityManager em = factory.createEntityManager();
        try {
            return em.createQuery(
                            "select h from HistoryEntry h where h.subject = :subject order by h.at", HistoryEntry.class)
                    .setParameter("subject", Subject.of(kind, record).toString())
                    .getResultStream()
                    .flatMap(entry -> entry.changes().stream().map(change -> line(entry, change)))
                    .toList();
        } finally {
            em.close();
        }
    }

    private static String line(HistoryEntry entry, FieldChange change) {
        return entry.by() + " " + entry.action() + " " + change.field() + ": " + String.join(",", change.from())
                + " -> " + String.join(",", change.to());
    }

    @Override
    public void close() {
        factory.close();
    }
}
