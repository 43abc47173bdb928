package khlang.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.Objects;

/** The text of a working draft as it was saved once: two people's texts are merged from it. */
@Entity
@IdClass(DraftSnapshot.Key.class)
public class DraftSnapshot {

    @Id private Long documentId;
    @Id private Long version;
    private String markdown;

    protected DraftSnapshot() {} // Jakarta Persistence

    DraftSnapshot(long document, long version, String markdown) {
        documentId = document;
        this.version = version;
        this.markdown = markdown;
    }

    String markdown() {
        return markdown;
    }

    /** Document and version together. */
    public static final class Key {

        private Long documentId;
        private Long version;

        /** For the persistence provider. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(documentId, key.documentId)
                    && Objects.equals(version, key.version);
        }

        @Override
        public int hashCode() {
            return Objects.hash(documentId, version);
        }
    }
}
