package org.accede.alignment;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.accede.shared.Conflict;
import org.accede.shared.NotAllowed;
import org.accede.shared.Recording;
import org.accede.shared.RegisterClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Facts inside the server: their instants under concurrent writers, their one ending, and who may record them. */
@ExtendWith(ArquillianExtension.class)
class FactsInContainerIT {
    private static final int WRITERS = 24;

    @Inject
    AlignmentData data;

    @Inject
    Findings findings;

    @Inject
    FindingIndex index;

    @Inject
    RegisterClock register;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @Deployment
    static WebArchive war() {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/accede.war"))
                .addClass(FactsInContainerIT.class);
        // it would send the test's own servlet to the sign-in page
        war.delete("/WEB-INF/classes/org/accede/account/PagesAndApiMechanism.class");
        return war;
    }

    @Test
    void givesConcurrentWritersInstantsOfTheirOwn() throws Exception {
        List<Callable<Instant>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(() -> inTransaction(() -> record("IN_LINE").recordedAt()));
        }
        List<Instant> instants = new ArrayList<>();
        for (Future<Instant> written : executor.invokeAll(writers)) {
            instants.add(written.get());
        }
        assertEquals(WRITERS, new HashSet<>(instants).size());
    }

    @Test
    void neverGoesBackWhateverTheClockDoes() throws Exception {
        Instant first = inTransaction(() -> register.next(Instant.now(), "test").at());
        Instant second = inTransaction(() ->
                register.next(Instant.parse("1999-01-01T00:00:00Z"), "test").at());
        assertEquals(first.plusNanos(1000), second);
    }

    @Test
    void endsAFactOnce() throws Exception {
        boolean refused = inTransaction(() -> {
            Finding finding = record("NOT_IN_LINE");
            finding.withdraw(register.next(), "recorded in error");
            assertThrows(Conflict.class, () -> finding.withdraw(register.next(), "again"));
            return !finding.isAliveAt(Instant.now().plusSeconds(1));
        });
        assertTrue(refused);
    }

    @Test
    void recordsNothingForSomebodyWhoIsNotSignedIn() {
        assertThrows(NotAllowed.class, () -> findings.record(input("IN_LINE")));
        assertThrows(NotAllowed.class, () -> findings.get(1));
    }

    @Test
    void remembersWhatTheDatabaseSays() throws Exception {
        inTransaction(() -> record("IN_LINE"));
        assertSaysWhatTheDatabaseSays();
        Finding second = inTransaction(() -> {
            Finding finding = record("NOT_IN_LINE");
            assertTrue(remembered(finding.id()), "its own record before the commit");
            return finding;
        });
        inTransaction(() -> {
            Instant known = register.next().at();
            return findingOf(second).withdraw(new Recording(known, "test"), "in error");
        });
        assertSaysWhatTheDatabaseSays();
    }

    @Test
    void forgetsWhatWasRolledBack() throws Exception {
        transaction.begin();
        long id = record("PARTLY_IN_LINE").id();
        assertTrue(remembered(id));
        transaction.rollback();
        assertFalse(inTransaction(() -> remembered(id)));
        assertSaysWhatTheDatabaseSays();
    }

    @Test
    void remembersOnlyWhatIsCommittedWhileOthersWrite() throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            all.add(() -> inTransaction(() -> remembered(record("IN_LINE").id())));
            all.add(() -> inTransaction(() -> remembersAllUpTo(register.last())));
        }
        for (Future<Boolean> done : executor.invokeAll(all)) {
            assertTrue(done.get());
        }
        assertSaysWhatTheDatabaseSays();
    }

    private boolean remembersAllUpTo(Instant known) {
        long remembered = index.knowing(known)
                .facts()
                .filter(fact -> !fact.recordedAt().isAfter(known))
                .count();
        return remembered
                == em.createQuery("select count(f) from Finding f where f.recordedAt <= :known", Long.class)
                        .setParameter("known", known)
                        .getSingleResult();
    }

    private boolean remembered(long id) {
        return index.knowing(register.last()).facts().anyMatch(fact -> fact.id() == id);
    }

    private Finding findingOf(Finding recorded) {
        return em.find(Finding.class, recorded.id());
    }

    private void assertSaysWhatTheDatabaseSays() throws Exception {
        assertTrue(inTransaction(() -> index.knowing(register.last())
                .facts()
                .collect(toSet())
                .equals(index.readAnew().facts().collect(toSet()))));
    }

    private Finding record(String rating) {
        return data.record(input(rating), Instant.now(), null);
    }

    private static FindingInput input(String rating) {
        return new FindingInput(
                "BB", "185-2", rating, "IN_FORCE", "2020-01-01", null, List.of(), null, "a test's source", null);
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
            assertFalse(transaction.getStatus() == jakarta.transaction.Status.STATUS_ACTIVE);
        }
    }
}
