package org.accede.shared;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions that a list's criteria make, with their parameters: the same for its page, its count and its export. */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public void add(String condition) {
        conditions.add(condition);
    }

    /** @param value of the parameter; null leaves the condition out */
    public void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    /** A parameter that conditions use which were added without it. */
    public void put(String name, Object value) {
        parameters.put(name, value);
    }

    public String where() {
        return " where " + String.join(" and ", conditions);
    }

    public <T> TypedQuery<T> bound(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** A sign of LIKE's own stands for any one character: with an ESCAPE clause Derby's queries are no longer bound. */
    public static @Nullable String like(@Nullable String text) {
        return text == null ? null : "%" + text.toLowerCase(Locale.ROOT).replace('%', '_') + "%";
    }
}
