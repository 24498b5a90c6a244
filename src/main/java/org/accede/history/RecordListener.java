package org.accede.history;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.jspecify.annotations.Nullable;

/** Hears what is written of one kind of record, and gathers it until {@link HistoryWriter} writes it all at once. */
final class RecordListener extends DescriptorEventAdapter {
    private final ClassDescriptor descriptor;

    private @Nullable HistoriedKind kind;

    RecordListener(ClassDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** Read when it is needed: when the session is made the mappings aren't whole yet. */
    private HistoriedKind kind() {
        HistoriedKind known = kind;
        if (known == null) {
            known = HistoriedKind.of(descriptor).orElseThrow();
            kind = known;
        }
        return known;
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        AbstractSession session = session(event);
        gather(
                event,
                HistoryAction.CREATED,
                filled(field -> List.of(), field -> field.values(event.getObject(), session)));
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changed = ((ObjectLevelModifyQuery) event.getQuery()).getObjectChangeSet();
        if (changed == null) {
            return;
        }
        AbstractSession session = session(event);
        List<FieldChange> changes = new ArrayList<>();
        for (HistoriedField field : kind().fields()) {
            ChangeRecord record = changed.getChangesForAttributeNamed(field.attribute());
            if (record != null) {
                add(
                        changes,
                        field,
                        field.valuesIn(record.getOldValue(), session),
                        field.values(event.getObject(), session));
            }
        }
        if (!changes.isEmpty()) {
            gather(event, HistoryAction.CHANGED, changes);
        }
    }

    /** Before its collections are gone. */
    @Override
    public void preDelete(DescriptorEvent event) {
        AbstractSession session = session(event);
        gather(
                event,
                HistoryAction.DELETED,
                filled(field -> field.values(event.getObject(), session), field -> List.of()));
    }

    private interface Values {
        List<String> of(HistoriedField field);
    }

    private List<FieldChange> filled(Values from, Values to) {
        List<FieldChange> changes = new ArrayList<>();
        kind().fields().forEach(field -> add(changes, field, from.of(field), to.of(field)));
        return changes;
    }

    private static void add(List<FieldChange> changes, HistoriedField field, List<String> from, List<String> to) {
        if (!from.equals(to)) {
            changes.add(FieldChange.of(field.name(), field.keeping(), field.many(), from, to));
        }
    }

    private void gather(DescriptorEvent event, HistoryAction action, List<FieldChange> changes) {
        Object record = session(event).getId(event.getObject());
        HistoryWriter.gather(event.getSession(), new HistoryMade(Subject.of(kind().name(), record), action, changes));
    }

    private static AbstractSession session(DescriptorEvent event) {
        return event.getSession();
    }
}
