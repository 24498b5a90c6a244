package org.accede.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A piece of a file's content, small enough to be read whole. */
@Entity
@Table(name = "document_part")
@IdClass(DocumentPart.Key.class)
public class DocumentPart {
    @Id
    private long document;

    @Id
    private int place;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected DocumentPart() {}

    /** Which file, and which piece of it. */
    public static class Key implements Serializable {
        private long document;
        private int place;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && document == key.document && place == key.place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(document, place);
        }
    }

    byte[] content() {
        return content.clone();
    }
}
