package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import khlang.files.LimitedInput;
import khlang.files.TooLongException;

/** Hangs files on documents. */
@ApplicationScoped
public class AttachmentShelf {

    /** The longest file name, in characters. */
    public static final int NAME_LENGTH = 200;

    private static final Pattern BAD_NAME = Pattern.compile("[/\\\\\\p{Cntrl}]|^\\.{1,2}$|^$");

    @Inject AttachmentStore store;
    @Inject FileIntake intake;
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
     * Keeps the bytes as they are, then names them; the same name again replaces the file. It is
     * looked at as a file that somebody sends, in a process of its own, for seconds: do not call it
     * in a transaction. What holds personal data, or is a picture that tells its place, is not kept
     * for everybody, unless somebody has confirmed it.
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
            if (rows.has(slug, fileName, received.file())) {
                return new AttachResult(AttachResult.Status.UNCHANGED);
            }
            return switch (intake.judgeAsItIs(received, fileName)) {
                case FileVerdict.Unfit unfit ->
                        new AttachResult(
                                AttachResult.Status.REFUSED, List.of(), List.of(unfit.sentence()));
                case FileVerdict.Fit fit ->
                        hang(slug, fit.file(), !checked && audience == Audience.PUBLIC);
            };
        } catch (TooLongException e) {
            return new AttachResult(AttachResult.Status.TOO_LARGE);
        }
    }

    private AttachResult hang(String slug, CheckedFile file, boolean forEverybody)
            throws IOException {
        boolean held = forEverybody && file.mustBeConfirmed();
        if (!held) {
            rows.hang(slug, file);
        }
        return new AttachResult(
                held ? AttachResult.Status.HELD : AttachResult.Status.ATTACHED,
                file.found(),
                file.cautionSentences());
    }
}
