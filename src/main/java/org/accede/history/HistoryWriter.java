package org.accede.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.accede.shared.InstantConverter;
import org.accede.shared.Recording;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.ModifyAllQuery;
import org.eclipse.persistence.queries.ValueReadQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.jspecify.annotations.Nullable;

/** Writes what was gathered of a transaction, behind the records themselves and before it commits. */
final class HistoryWriter extends SessionEventAdapter {
    private static final String GATHERED = "accede.history";
    private static final InstantConverter MICROS = new InstantConverter();

    /** Who writes, and when. */
    private final Supplier<Recording> recording;

    HistoryWriter(Supplier<Recording> recording) {
        this.recording = recording;
    }

    @SuppressWarnings("unchecked")
    static void gather(Session transaction, HistoryMade made) {
        List<HistoryMade> gathered = (List<HistoryMade>) transaction.getProperty(GATHERED);
        if (gathered == null) {
            gathered = new ArrayList<>();
            transaction.setProperty(GATHERED, gathered);
        }
        gathered.add(made);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void prepareUnitOfWork(SessionEvent event) {
        List<HistoryMade> gathered = (List<HistoryMade>) event.getSession().getProperty(GATHERED);
        if (gathered != null) {
            event.getSession().removeProperty(GATHERED);
            AbstractSession session = ((AbstractSession) event.getSession()).getParent();
            Recording now = recording.get();
            gathered.forEach(made -> write(session, made, now));
        }
    }

    /** An update or a deletion of many at once goes by the records, and so would by their history (R1). */
    @Override
    public void preExecuteQuery(SessionEvent event) {
        if (event.getQuery() instanceof ModifyAllQuery all
                && all.getReferenceClass() != null
                && all.getReferenceClass().isAnnotationPresent(Historied.class)) {
            throw new IllegalStateException(
                    "History would miss this: change or remove each " + all.getReferenceClass() + " by itself.");
        }
    }

    private static void write(AbstractSession session, HistoryMade made, Recording now) {
        Instant at = made.action() == HistoryAction.CREATED ? now.at() : after(session, made.subject(), now.at());
        List<FieldChange> changes = made.changes().stream()
                .map(change -> change.keeping() == Keeping.SEALED ? sealed(session, made.subject(), change) : change)
                .toList();
        DataModifyQuery insert = new DataModifyQuery(
                "insert into history_entry (id, subject, kind, made_at, made_by, made_action, changes)"
                        + " values (#id, #subject, #kind, #at, #by, #action, #changes)");
        List.of("id", "subject", "kind", "at", "by", "action", "changes").forEach(insert::addArgument);
        session.executeQuery(
                insert,
                List.of(
                        session.getSequencing().getNextValue(HistoryEntry.class),
                        made.subject().toString(),
                        made.subject().kind(),
                        MICROS.convertToDatabaseColumn(at),
                        now.by(),
                        made.action().name(),
                        ChangesText.of(changes)));
    }

    /** Who changes a record holds its row, so nobody writes between this question and its answer's use (R4). */
    private static Instant after(AbstractSession session, Subject subject, Instant now) {
        Number last = (Number) ask(session, "select max(made_at) from history_entry where subject = #subject", subject);
        Instant next = last == null ? now : Instant.EPOCH.plus(last.longValue() + 1, ChronoUnit.MICROS);
        return next.isAfter(now) ? next : now;
    }

    private static FieldChange sealed(AbstractSession session, Subject subject, FieldChange change) {
        String secret = (String) ask(session, "select secret from history_key where subject = #subject", subject);
        if (secret == null) {
            secret = Seal.newSecret();
            DataModifyQuery insert =
                    new DataModifyQuery("insert into history_key (subject, secret) values (#subject, #secret)");
            List.of("subject", "secret").forEach(insert::addArgument);
            session.executeQuery(insert, List.of(subject.toString(), secret));
        }
        return change.map(new Seal(secret, subject + "#" + change.field())::close);
    }

    private static @Nullable Object ask(AbstractSession session, String question, Subject subject) {
        ValueReadQuery query = new ValueReadQuery(question);
        query.addArgument("subject");
        return session.executeQuery(query, List.of(subject.toString()));
    }
}
