package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import khlang.files.LimitedInput;
import khlang.files.TooLongException;
import khlang.privacy.PersonalData;

/** Hangs files on documents. */
@ApplicationScoped
public class AttachmentShelf {

    /** The longest file name, in characters. */
    public static final int NAME_LENGTH = 200;

    private static final Pattern BAD_NAME = Pattern.compile("[/\\\\\\p{Cntrl}]|^\\.{1,2}$|^$");

    @Inject AttachmentStore store;
    @Inject AttachmentTexts texts;
    @Inject AttachmentRows rows;
    @Inject AttachmentLimit limit;

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
     * that is too large is not kept at all. Files other than plain text are read in a process of
     * their own, for seconds: do not call it in a transaction.
     *
     * @param checked whether somebody says that the personal data in it may be published
     * @throws IOException when the bytes cannot be kept; nothing changes then
     * @throws NoSuchElementException when there is no such document
     * @throws IllegalArgumentException when the name is not a file name
     */
    public AttachResult attach(String slug, String fileName, InputStream bytes, boolean checked)
            throws IOException {
        if (!isFileName(fileName)) {
            throw new IllegalArgumentException("Not a file name: " + fileName);
        }
        Audience audience = rows.audience(slug);
        try (ReceivedFile received = store.receive(new LimitedInput(bytes, limit.bytes()))) {
            AttachmentTexts.Found found = texts.look(received.path(), fileName);
            if (!checked
                    && audience == Audience.PUBLIC
                    && PersonalData.stopPublishing(found.data())) {
                return new AttachResult(AttachResult.Status.HELD, found.data(), found.caution());
            }
            boolean isNew = rows.hang(slug, fileName, received);
            return new AttachResult(
                    isNew ? AttachResult.Status.ATTACHED : AttachResult.Status.UNCHANGED,
                    found.data(),
                    found.caution());
        } catch (TooLongException e) {
            return new AttachResult(AttachResult.Status.TOO_LARGE, List.of(), Optional.empty());
        }
    }
}
