package khlang.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import khlang.language.Sentences;
import khlang.organization.Division;
import khlang.rights.Subject;

/**
 * A piece of written knowledge.
 *
 * <p>Its texts are its revisions. Readers see the published one; a newer draft, if any, stays with
 * its editors. What lists show of the published revision is kept here too, so that a list never
 * reads texts.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Document {

    private static final Sentences WORDS = new Sentences("khlang.library.audit");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private Category category;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "division_id")
    private Division division;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.DRAFT;

    private Long owner;
    private String successor;
    private String title;
    private String summary;
    private Integer fiscalYear;
    private boolean sample;
    private LocalDate effectiveFrom;
    private LocalDate reviewBy;
    private int latestRevision;
    private String latestHash;
    private Integer publishedRevision;
    private Instant firstPublishedAt;
    private Instant updatedAt;
    private String importedHash;
    private Integer importedRevision;
    @Version private long version;

    protected Document() {} // Jakarta Persistence

    /**
     * A document without any text yet; it becomes one with its first revision.
     *
     * @param owner the key of the person whose work it is; 0 when it is nobody's
     */
    Document(String slug, long owner) {
        this.slug = slug;
        this.owner = owner == 0 ? null : owner;
    }

    /**
     * Starts the next revision. As long as nothing is published, lists for editors show the newest.
     *
     * @return the revision, to be persisted by the caller
     */
    Revision revise(DraftOnShelf draft, Instant at) {
        latestRevision++;
        latestHash = draft.hash();
        if (publishedRevision == null) {
            show(draft, at);
        }
        return new Revision(latestRevision, draft, at);
    }

    /** Shows the newest revision to readers. */
    void publish(Revision newest, DraftOnShelf draft, Instant at) {
        newest.publish(at);
        publishedRevision = latestRevision;
        state = DocumentState.PUBLISHED;
        if (firstPublishedAt == null) {
            firstPublishedAt = at;
        }
        show(draft, at);
    }

    /** Remembers which file the newest revision came from, to tell later who changed what. */
    void cameFrom(String fileHash) {
        importedHash = fileHash;
        importedRevision = latestRevision;
    }

    private void show(DraftOnShelf draft, Instant at) {
        DocumentDescription said = draft.draft().description();
        kind = said.kind();
        category = draft.category();
        division = draft.division();
        audience = said.audience();
        title = said.title();
        summary = said.summary();
        fiscalYear = said.fiscalYear();
        sample = said.sample();
        effectiveFrom = said.effectiveFrom();
        reviewBy = said.reviewBy();
        updatedAt = at;
    }

    /** What a right over it is asked about; it must stand on a shelf already. */
    Subject subject() {
        return new Subject(division.slug(), owner == null ? 0 : owner);
    }

    /** What readers see of it, in a line for the audit log; empty while it has no text. */
    String inWords() {
        if (latestRevision == 0) {
            return "";
        }
        return state != DocumentState.PUBLISHED
                ? WORDS.say("draft", latestRevision, title)
                : WORDS.say("published", publishedRevision, audience.label(), title);
    }

    /** Whether any revision of it is shown to readers. */
    boolean isPublished() {
        return state == DocumentState.PUBLISHED;
    }

    /** Whether the newest revision says exactly this and is as public as asked for. */
    boolean alreadySays(DraftOnShelf draft) {
        return draft.hash().equals(latestHash) && (showsNewest() || !draft.draft().publish());
    }

    /** Whether readers see its newest revision. */
    boolean showsNewest() {
        return state == DocumentState.PUBLISHED
                && publishedRevision != null
                && publishedRevision == latestRevision;
    }

    /** Who may read what is published of it; of a draft, who shall. */
    Audience audience() {
        return audience;
    }

    /** Whether it was last written by the import of exactly this file. */
    boolean wasImportedFrom(String fileHash) {
        return fileHash.equals(importedHash);
    }

    /** Whether somebody here has changed it since the last import, or before the first one. */
    boolean wasChangedSinceImport() {
        return importedRevision == null
                || importedRevision != latestRevision
                || state == DocumentState.WITHDRAWN
                || state == DocumentState.TRASHED;
    }

    /** The database's key, also the number of the short address. */
    Long id() {
        return id;
    }

    /** The stable name in addresses. */
    String slug() {
        return slug;
    }

    /** The number of the newest revision, 1 for the first. */
    int latestRevision() {
        return latestRevision;
    }
}
