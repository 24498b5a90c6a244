package org.accede.shared;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads what the product brings along, each row once by its natural key. A row that a later edition changes is handed
 * over again with the record it made, so that the feature can tell whether somebody has changed that record since.
 */
@ApplicationScoped
public class ReferenceData {
    @PersistenceContext
    EntityManager em;

    /** Takes a new or changed item into the register. */
    public interface Taker<T> {
        /**
         * @param before the record that an earlier edition of the item made
         * @return the record's id, or null where it has none
         */
        @Nullable
        Long take(T item, Optional<Long> before);
    }

    /** Hands every row that is new or changed since the last load to {@code taker}; all or nothing. */
    @Transactional
    public void load(String dataset, List<Csv.Row> rows, Function<Csv.Row, String> key, Taker<Csv.Row> taker) {
        load(dataset, rows, key, Csv.Row::content, taker);
    }

    /** The same for items made of several rows; {@code content} tells whether one has changed. */
    @Transactional
    public <T> void load(
            String dataset, List<T> items, Function<T, String> key, Function<T, String> content, Taker<T> taker) {
        Map<String, LoadedItem> known = known(dataset);
        for (T item : items) {
            String name = dataset + "/" + key.apply(item);
            LoadedItem loaded = known.computeIfAbsent(name, this::add);
            String hash = Fingerprint.of(content.apply(item));
            if (!loaded.has(hash)) {
                loaded.is(hash, taker.take(item, loaded.recordId()));
            }
        }
    }

    private LoadedItem add(String name) {
        LoadedItem item = new LoadedItem(name);
        em.persist(item);
        return item;
    }

    private Map<String, LoadedItem> known(String dataset) {
        return em.createQuery("select i from LoadedItem i where i.item like :prefix", LoadedItem.class)
                .setParameter("prefix", dataset + "/%")
                .getResultStream()
                .collect(toMap(LoadedItem::item, Function.identity()));
    }
}
