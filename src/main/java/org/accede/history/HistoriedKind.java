package org.accede.history;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.shared.Right;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;

/** A kind of record with its fields, as history has them. */
record HistoriedKind(String name, Right readBy, List<HistoriedField> fields) {

    /** Empty for entities without history. */
    static Optional<HistoriedKind> of(ClassDescriptor descriptor) {
        Historied said = descriptor.getJavaClass().getAnnotation(Historied.class);
        if (said == null) {
            return Optional.empty();
        }
        List<HistoriedField> fields = new ArrayList<>();
        gather(descriptor, List.of(), fields);
        return Optional.of(new HistoriedKind(said.value(), said.readBy(), List.copyOf(fields)));
    }

    Optional<HistoriedField> field(String field) {
        return fields.stream().filter(one -> one.name().equals(field)).findFirst();
    }

    private static void gather(ClassDescriptor of, List<DatabaseMapping> before, List<HistoriedField> fields) {
        for (DatabaseMapping mapping : of.getMappings()) {
            Field attribute = attribute(of.getJavaClass(), mapping.getAttributeName());
            if (isLeftOut(of, mapping, attribute)) {
                continue;
            }
            List<DatabaseMapping> path = new ArrayList<>(before);
            path.add(mapping);
            if (mapping instanceof AggregateObjectMapping embedded) {
                gather(embedded.getReferenceDescriptor(), path, fields);
            } else {
                fields.add(HistoriedField.of(attribute, List.copyOf(path)));
            }
        }
    }

    /** The id is the record's own name, and its version a count of the changes that history tells. */
    private static boolean isLeftOut(ClassDescriptor of, DatabaseMapping mapping, Field attribute) {
        return mapping.isPrimaryKeyMapping()
                || attribute.isAnnotationPresent(jakarta.persistence.Version.class)
                || attribute.isAnnotationPresent(NotInHistory.class)
                || of.getJavaClass().isAnnotationPresent(NotInHistory.class);
    }

    private static Field attribute(Class<?> type, String name) {
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new IllegalStateException(type + " has no attribute " + name);
    }
}
