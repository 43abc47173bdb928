package khlang.library;

import jakarta.persistence.Embedded;
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
import java.util.Objects;
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
    @Embedded private ImportMark imported; // null when it was never imported
    private Integer scheduledRevision;
    private LocalDate scheduledFor;
    private LocalDate publishedUntil;
    private Instant checkedAt;
    private int reminded;
    @Embedded private Ending ending; // null when nothing of it is set
    @Embedded private PaperMark paper; // null when nothing of it is set
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
    Revision revise(DraftOnShelf draft, Change change, Instant at) {
        latestRevision++;
        latestHash = draft.hash();
        if (publishedRevision == null) {
            show(draft, at);
        }
        return new Revision(latestRevision, draft, change, at);
    }

    /** Puts what is being written, and has no revision yet, where its editors find it. */
    void begin(DraftOnShelf draft, Instant at) {
        latestHash = "";
        show(draft, at);
    }

    /** Shows a revision to readers. */
    void publish(Revision revision, DraftOnShelf draft, Instant at) {
        revision.publish(at);
        publishedRevision = revision.number();
        reminded = 0;
        publishedUntil = draft.draft().description().publishUntil();
        state = DocumentState.PUBLISHED;
        scheduledRevision = null;
        scheduledFor = null;
        ending = null;
        if (firstPublishedAt == null) {
            firstPublishedAt = at;
        }
        show(draft, at);
    }

    /** Takes up into a text that its personal data may be published, before it is shown. */
    DraftOnShelf confirm(Revision revision, DraftOnShelf confirmed) {
        revision.confirm(confirmed);
        if (revision.number() == latestRevision) {
            latestHash = confirmed.hash();
        }
        return confirmed;
    }

    /** Lets a revision wait for its day; until then readers see what they saw before. */
    void schedule(Revision revision, LocalDate day) {
        scheduledRevision = revision.number();
        scheduledFor = day;
    }

    /** Its newest revision waits for somebody's approval. */
    void handIn() {
        if (state == DocumentState.DRAFT) {
            state = DocumentState.IN_REVIEW;
        }
    }

    /** The review has ended without a publication. */
    void backToDraft() {
        if (state == DocumentState.IN_REVIEW) {
            state = DocumentState.DRAFT;
        }
    }

    /** Takes it from the readers; its address names what took its place, null for nothing. */
    void withdraw(String reason, String next, Instant at) {
        state = DocumentState.WITHDRAWN;
        ending = Ending.withdrawn(reason, next, at);
        updatedAt = at;
    }

    void trash(Instant at) {
        ending = Ending.trashed(state, at, ending);
        state = DocumentState.TRASHED;
        updatedAt = at;
    }

    /** Its texts are gone for good; the caller removes them. */
    void erase(Instant at) {
        state = DocumentState.ERASED;
        updatedAt = at;
    }

    /** Back from the trash, never straight to the readers. */
    void takeBack(Instant at) {
        state = ending.takeBack();
        updatedAt = at;
    }

    /** Makes it the work of another person. */
    void giveTo(long person) {
        owner = person;
    }

    /** Somebody has looked at it and found it still right. */
    void checked(Instant at) {
        checkedAt = at;
    }

    /** Notes that people were told of its day of review, before or after it. */
    void remind(LocalDate today) {
        reminded = reviewBy.isBefore(today) ? 2 : 1;
    }

    LocalDate reviewBy() {
        return reviewBy;
    }

    DocumentState state() {
        return state;
    }

    String title() {
        return title;
    }

    /** The number of the revision that readers see or last saw; null when none ever was. */
    Integer publishedRevision() {
        return publishedRevision;
    }

    /** The number of the revision that waits for its day; null when none does. */
    Integer scheduledRevision() {
        return scheduledRevision;
    }

    /** Remembers which file it was compared with, to tell later who changed what. */
    void mark(ImportMark file) {
        imported = file;
    }

    /** Which file it was last compared with; never null. */
    ImportMark mark() {
        return imported == null ? ImportMark.NONE : imported;
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
        paper = PaperMark.of(said);
        updatedAt = at;
    }

    /** What a document without any text was begun with. */
    DocumentDescription beginning() {
        return DescriptionFormat.beginning(
                title, kind, category.slug(), division.slug(), audience, summary);
    }

    /** What a right over it is asked about; it must stand on a shelf already. */
    Subject subject() {
        return new Subject(division.slug(), owner == null ? 0 : owner);
    }

    /** What readers see of it, in a line for the audit log; empty while it has no text. */
    String inWords() {
        return DocumentWords.of(this);
    }

    /** Whether any revision of it is shown to readers. */
    boolean isPublished() {
        return state == DocumentState.PUBLISHED;
    }

    /** Whether the newest revision says exactly this and is as public as asked for. */
    boolean alreadySays(DraftOnShelf draft) {
        boolean isShown = showsNewest() || Objects.equals(scheduledRevision, latestRevision);
        return draft.hash().equals(latestHash) && (isShown || !draft.draft().publish());
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

    /** Whether somebody here has changed it since the last import, or before the first one. */
    boolean wasChangedSinceImport() {
        return !mark().isOf(latestRevision) || state == DocumentState.WITHDRAWN || !state.isAlive();
    }

    /** The database's key, also the number of the short address. */
    Long id() {
        return id;
    }

    /** The stable name in addresses. */
    String slug() {
        return slug;
    }

    /** Number of the newest revision, from 1. */
    int latestRevision() {
        return latestRevision;
    }
}
