package org.accede.history;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.accede.shared.Microseconds;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.jspecify.annotations.Nullable;

/**
 * A field of a kind of record, as history has it.
 *
 * @param type of each of its values
 * @param path the mappings that lead to it: its own, behind those of the embedded values that it lies in
 */
record HistoriedField(
        String name, Keeping keeping, String names, Class<?> type, boolean many, List<DatabaseMapping> path) {

    static HistoriedField of(Field attribute, List<DatabaseMapping> path) {
        HistoryField said = attribute.getAnnotation(HistoryField.class);
        boolean many = path.get(path.size() - 1).isCollectionMapping();
        return said == null
                ? new HistoriedField(attribute.getName(), Keeping.VALUE, "", type(attribute), many, path)
                : new HistoriedField(
                        said.name().isEmpty() ? attribute.getName() : said.name(),
                        said.keeping(),
                        said.names(),
                        type(attribute),
                        many,
                        path);
    }

    /** Of each of its values. */
    private static Class<?> type(Field attribute) {
        return attribute.getGenericType() instanceof ParameterizedType several
                        && several.getActualTypeArguments()[0] instanceof Class<?> one
                ? one
                : attribute.getType();
    }

    /** The attribute of the entity that it is, or lies in. */
    String attribute() {
        return path.get(0).getAttributeName();
    }

    /** Its values in a record as it is now. */
    List<String> values(Object record, AbstractSession session) {
        return texts(read(record, 0, session), session);
    }

    /** Its values in what the entity's attribute was before. */
    List<String> valuesIn(@Nullable Object attribute, AbstractSession session) {
        return texts(read(attribute, 1, session), session);
    }

    private @Nullable Object read(@Nullable Object from, int step, AbstractSession session) {
        return from == null || step == path.size()
                ? from
                : read(path.get(step).getRealAttributeValueFromObject(from, session), step + 1, session);
    }

    private static List<String> texts(@Nullable Object value, AbstractSession session) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Collection<?> several)) {
            String text = text(value, session);
            return text.isEmpty() ? List.of() : List.of(text);
        }
        List<String> texts = new ArrayList<>();
        several.forEach(one -> texts.add(text(one, session)));
        if (value instanceof Set) {
            texts.sort(null);
        }
        return texts;
    }

    private static String text(Object value, AbstractSession session) {
        if (value instanceof HistoryValue own) {
            return own.historyValue();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Instant instant) {
            return Microseconds.format(instant);
        }
        if (value instanceof java.math.BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return session.getDescriptor(value.getClass()) == null
                ? value.toString()
                : String.valueOf(session.getId(value));
    }
}
