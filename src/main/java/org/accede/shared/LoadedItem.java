package org.accede.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the product's own data has put into the register, by its natural key. */
@Entity
@Table(name = "loaded_item")
public class LoadedItem {
    /** Data set and natural key. */
    @Id
    private String item;

    @Column(name = "content_hash")
    private String content;

    @Column(name = "record_id")
    private @Nullable Long recordId;

    @SuppressWarnings("NullAway.Init")
    protected LoadedItem() {}

    LoadedItem(String item) {
        this.item = item;
        this.content = "";
    }

    String item() {
        return item;
    }

    boolean has(String fingerprint) {
        return content.equals(fingerprint);
    }

    Optional<Long> recordId() {
        return Optional.ofNullable(recordId);
    }

    void is(String fingerprint, @Nullable Long loaded) {
        content = fingerprint;
        recordId = loaded;
    }
}
