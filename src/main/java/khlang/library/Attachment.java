package khlang.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.extraction.Caution;
import khlang.privacy.PersonalData;
import khlang.privacy.PersonalDataKind;

/**
 * A file that belongs to revisions of a document, from one number to another, or only to its text
 * at work yet. Its bytes lie in the {@link AttachmentStore}.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Attachment {

    private static final int MOST_FOUND = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long documentId;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private Instant createdAt;
    private Integer firstRevision;
    private Integer endRevision;
    private Long addedBy;
    private boolean removed;
    private Long removedBy;
    private Instant removedAt;
    private String cautions = "";
    private String personalData = "";

    protected Attachment() {} // Jakarta Persistence

    Attachment(Document document, String fileName, String mediaType, StoredFile file, Instant at) {
        documentId = document.id();
        this.fileName = fileName;
        this.mediaType = mediaType;
        size = file.size();
        sha256 = file.sha256();
        createdAt = at;
    }

    /** The same bytes once more, for the text at work. */
    Attachment again(Document document, Instant at) {
        var copy = new Attachment(document, fileName, mediaType, new StoredFile(sha256, size), at);
        copy.cautions = cautions;
        copy.personalData = personalData;
        return copy;
    }

    /**
     * Somebody has sent it for the text at work.
     *
     * @param person their key; 0 for nobody
     */
    Attachment addedBy(long person) {
        addedBy = person == 0 ? null : person;
        return this;
    }

    /** Notes what those who read or approve the document should know of it. */
    Attachment holding(List<Caution> told, List<PersonalData> found) {
        cautions = Caution.joined(told);
        personalData =
                found.stream()
                        .filter(one -> one.kind().stopsPublishing())
                        .limit(MOST_FOUND)
                        .map(one -> one.kind().name() + " " + one.excerpt())
                        .collect(Collectors.joining("\n"));
        return this;
    }

    /** Puts other bytes under the same name. */
    Attachment replaceWith(StoredFile file, String type) {
        size = file.size();
        sha256 = file.sha256();
        mediaType = type;
        return this;
    }

    /** The revision with this number has it, and those after it. */
    void beginWith(int revision) {
        firstRevision = revision;
    }

    /** The revision with this number has it no more. */
    void endWith(int revision) {
        endRevision = revision;
        removed = false;
        removedBy = null;
        removedAt = null;
    }

    /**
     * The text at work has it no more; the revisions keep it.
     *
     * @param person who says so; 0 for nobody
     */
    void takeOff(long person, Instant at) {
        removed = true;
        removedAt = at;
        removedBy = person == 0 ? null : person;
    }

    /** The text at work has it again. */
    void putBack() {
        removed = false;
        removedBy = null;
        removedAt = null;
    }

    /** Whether only the text at work has it. */
    boolean isNew() {
        return firstRevision == null;
    }

    boolean isRemoved() {
        return removed;
    }

    /** The number of the first revision that has it; 0 while only the text at work does. */
    int firstRevision() {
        return firstRevision == null ? 0 : firstRevision;
    }

    boolean beginsWith(int revision) {
        return firstRevision != null && firstRevision == revision;
    }

    Long id() {
        return id;
    }

    Long documentId() {
        return documentId;
    }

    /**
     * Ready to be sent.
     *
     * @param path where its bytes lie
     */
    AttachmentFile opened(Document document, Path path) {
        return new AttachmentFile(
                documentId, document.slug(), fileName, mediaType, size, sha256, path);
    }

    /** The name with which it is downloaded. */
    String fileName() {
        return fileName;
    }

    /** The hash of its bytes, in hexadecimal. */
    String sha256() {
        return sha256;
    }

    /** For lists. */
    AttachmentSummary summary() {
        return new AttachmentSummary(id, fileName, mediaType, size, sha256);
    }

    /** What a person should know of it. */
    List<Caution> cautions() {
        return Caution.split(cautions);
    }

    /** What keeps it from everybody's eyes until somebody has confirmed it. */
    List<PersonalData> personalData() {
        Stream<PersonalData> read =
                personalData
                        .lines()
                        .map(line -> line.split(" ", 2))
                        .map(
                                parts ->
                                        new PersonalData(
                                                PersonalDataKind.valueOf(parts[0]),
                                                parts[1],
                                                0,
                                                fileName));
        Stream<PersonalData> place =
                cautions().stream()
                        .filter(Caution.PLACE::equals)
                        .map(
                                one ->
                                        new PersonalData(
                                                PersonalDataKind.PLACE, fileName, 0, fileName));
        return Stream.concat(read, place).toList();
    }
}
