package khlang.library;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    @Enumerated(EnumType.STRING)
    private ChangeKind changeKind;

    private String changeNote;
    private Long approvedBy;
    private Instant approvedAt;
    private boolean ownApproval;
    private String toldAuthors;
    private String toldApprover;

    @ElementCollection
    @CollectionTable(name = "revision_author", joinColumns = @JoinColumn(name = "revision_id"))
    @Column(name = "person_id")
    private Set<Long> authors = new HashSet<>();

    protected Revision() {} // Jakarta Persistence

    Revision(int number, DraftOnShelf draft, Change change, Instant at) {
        this.number = number;
        changeKind = change.kind();
        changeNote = change.note();
        authors.addAll(change.authors());
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

    /** Shown to readers from now on; the first time is the one that counts. */
    void publish(Instant at) {
        if (publishedAt == null) {
            publishedAt = at;
        }
        if (approvedAt == null) {
            approvedAt = at;
        }
    }

    /** When readers first saw it; null while they have not. */
    Instant publishedAt() {
        return publishedAt;
    }

    /**
     * Notes who has approved it.
     *
     * @param person the approver's key
     * @param own whether they wrote it themselves, since nobody else could approve it
     * @param at when; readers may see it later
     */
    void approve(long person, boolean own, Instant at) {
        approvedBy = person == 0 ? null : person;
        ownApproval = own;
        approvedAt = at;
    }

    /**
     * Notes who wrote and approved it in the portal that it comes from, whose people are not ours.
     *
     * @param writers full names
     * @param approver a full name; empty when nobody approved it
     */
    void cameWith(List<String> writers, String approver, boolean own) {
        toldAuthors = writers.isEmpty() ? null : String.join("\n", writers);
        toldApprover = approver.isEmpty() ? null : approver;
        ownApproval = own;
    }

    void confirm(DraftOnShelf confirmed) {
        details = confirmed.json();
        contentHash = confirmed.hash();
    }

    /** The keys of those who wrote it; empty for programs. */
    Set<Long> authors() {
        return Set.copyOf(authors);
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

    /** SHA-256 of description and text. */
    String contentHash() {
        return contentHash;
    }
}
