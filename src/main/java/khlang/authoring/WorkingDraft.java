package khlang.authoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The text that is being written for a document; each document has at most one. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class WorkingDraft {

    @Id private Long documentId;
    private int basedOn;
    private String fields;
    private String markdown;
    private Instant begunAt;
    private Instant savedAt;
    private Long savedBy;
    @Version private long version;

    @ElementCollection
    @CollectionTable(name = "working_draft_author", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "person_id")
    private Set<Long> authors = new HashSet<>();

    protected WorkingDraft() {} // Jakarta Persistence

    /**
     * A draft that says what a revision says.
     *
     * @param basedOn the revision's number; 0 for none
     */
    WorkingDraft(long document, int basedOn, DraftFields typed, Instant at) {
        documentId = document;
        this.basedOn = basedOn;
        begunAt = at;
        write(typed, 0, at);
    }

    /** Takes over what somebody has typed; 0 for nobody. */
    void save(DraftFields typed, long person, Instant at) {
        write(typed, person, at);
        if (person != 0) {
            authors.add(person);
        }
    }

    private void write(DraftFields typed, long person, Instant at) {
        fields = typed.json();
        markdown = typed.markdown();
        savedAt = at;
        savedBy = person == 0 ? null : person;
    }

    /** These have written in it already, as when a reviewed text comes back to them. */
    void writtenBy(Set<Long> people) {
        authors.addAll(people);
    }

    /** From now on it is a change of a newer revision. */
    void rebase(int revision) {
        basedOn = revision;
    }

    /** What was typed. */
    DraftFields typed() {
        return DraftFields.of(fields, markdown);
    }

    int basedOn() {
        return basedOn;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** The key of who saved it last; null for nobody. */
    Long savedBy() {
        return savedBy;
    }

    Set<Long> authors() {
        return Set.copyOf(authors);
    }

    long version() {
        return version;
    }
}
