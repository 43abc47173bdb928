package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URLConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import khlang.files.LimitedInput;
import khlang.files.TooLongException;
import khlang.privacy.PersonalData;
import khlang.privacy.PersonalDataScan;
import khlang.privacy.TextBytes;

/** Hangs files on documents. */
@ApplicationScoped
public class AttachmentShelf {

    /** The longest file name, in characters. */
    public static final int NAME_LENGTH = 200;

    private static final Pattern BAD_NAME = Pattern.compile("[/\\\\\\p{Cntrl}]|^\\.{1,2}$|^$");

    @PersistenceContext EntityManager entities;
    @Inject AttachmentStore store;
    @Inject AttachmentLimit limit;
    @Inject Announcements announcements;
    @Inject Clock clock;

    /** How large a file may be. */
    public AttachmentLimit limit() {
        return limit;
    }

    /** Whether a file may be kept under this name. */
    public static boolean isFileName(String name) {
        return name.length() <= NAME_LENGTH && !BAD_NAME.matcher(name).find();
    }

    /**
     * Keeps the bytes, then names them; the same name again replaces the file. A file whose text
     * holds personal data is not kept for everybody to read, unless somebody has confirmed it; one
     * that is too large is not kept at all.
     *
     * @param checked whether somebody says that the personal data in it may be published
     * @throws IOException when the bytes cannot be kept; nothing changes then
     * @throws NoSuchElementException when there is no such document
     * @throws IllegalArgumentException when the name is not a file name
     */
    @Transactional(rollbackOn = IOException.class)
    public AttachResult attach(String slug, String fileName, InputStream bytes, boolean checked)
            throws IOException {
        if (!isFileName(fileName)) {
            throw new IllegalArgumentException("Not a file name: " + fileName);
        }
        Document document = document(slug);
        try {
            return attach(document, fileName, new LimitedInput(bytes, limit.bytes()), checked);
        } catch (TooLongException e) {
            return new AttachResult(AttachResult.Status.TOO_LARGE, List.of());
        }
    }

    private AttachResult attach(
            Document document, String fileName, InputStream bytes, boolean checked)
            throws IOException {
        byte[] head = TextBytes.areNamed(fileName) ? bytes.readNBytes(TextBytes.MOST) : new byte[0];
        List<PersonalData> found =
                TextBytes.of(fileName, head).map(PersonalDataScan::find).orElse(List.of());
        if (!checked
                && document.audience() == Audience.PUBLIC
                && PersonalData.stopPublishing(found)) {
            return new AttachResult(AttachResult.Status.HELD, found);
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
        boolean isNew = hang(document, fileName, store.keep(whole));
        return new AttachResult(
                isNew ? AttachResult.Status.ATTACHED : AttachResult.Status.UNCHANGED, found);
    }

    /** False when exactly these bytes hung there already. */
    private boolean hang(Document document, String fileName, StoredFile file) {
        Optional<Attachment> known = attachment(document, fileName);
        if (known.isPresent() && known.get().sha256().equals(file.sha256())) {
            return false;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        known.ifPresentOrElse(
                one -> one.replaceWith(file),
                () ->
                        entities.persist(
                                new Attachment(
                                        document, fileName, mediaType(fileName), file, now)));
        announcements.tell(List.of(document.slug()), now);
        return true;
    }

    private Document document(String slug) {
        return entities.createQuery("select d from Document d where d.slug = :slug", Document.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No document " + slug));
    }

    private Optional<Attachment> attachment(Document document, String fileName) {
        return entities.createQuery(
                        "select a from Attachment a"
                                + " where a.documentId = :id and a.fileName = :name",
                        Attachment.class)
                .setParameter("id", document.id())
                .setParameter("name", fileName)
                .getResultStream()
                .findFirst();
    }

    private static String mediaType(String fileName) {
        String guessed = URLConnection.guessContentTypeFromName(fileName);
        return guessed == null ? "application/octet-stream" : guessed;
    }
}
