package khlang.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One state of a document's text and description. It is never changed after it was published. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long documentId;
    private int number;
    private String title;
    private String summary;
    private String markdown;
    private String details;
    private String contentHash;
    private Instant createdAt;
    private Instant publishedAt;

    protected Revision() {} // Jakarta Persistence

    Revision(int number, DraftOnShelf draft, Instant at) {
        this.number = number;
        title = draft.draft().description().title();
        summary = draft.draft().description().summary();
        markdown = draft.draft().markdown();
        details = draft.json();
        contentHash = draft.hash();
        createdAt = at;
    }

    /** Ties it to its document, whose key is known only once it was stored. */
    Revision of(Document document) {
        documentId = document.id();
        return this;
    }

    void publish(Instant at) {
        publishedAt = at;
    }

    /** Its place in the document's history, 1 for the first. */
    int number() {
        return number;
    }

    /** The text. */
    String markdown() {
        return markdown;
    }

    /** The description, as JSON. */
    String details() {
        return details;
    }
}
