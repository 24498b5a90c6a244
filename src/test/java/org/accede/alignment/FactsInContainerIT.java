package org.accede.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
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
    RegisterClock register;

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
