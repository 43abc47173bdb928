package khlang.library.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import khlang.library.AttachmentLimit;
import khlang.library.CheckedFile;
import khlang.library.FileIntake;
import khlang.library.FileVerdict;
import khlang.organization.RefusedException;
import khlang.web.Form;
import khlang.web.Upload;

/** A form of ours with files that are looked at before anything is stored. Close it. */
public final class SentFiles implements AutoCloseable {

    /** The field of the files. */
    public static final String FIELD = "file";

    private static final long ROOM_FOR_FIELDS = 1 << 20;
    private static final int LONGEST_FILES = 3;

    private final List<CheckedFile> fit = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private Form form = Form.EMPTY;

    private final int most;

    private SentFiles(int most) {
        this.most = most;
    }

    /**
     * Reads all of the form, and looks at its files. It may take minutes: no transaction waits.
     *
     * @param most so many are looked at, and one more, so that whoever keeps them can say that
     *     there are too many
     */
    public static SentFiles read(
            Upload upload, FileIntake intake, AttachmentLimit limit, int most) {
        var sent = new SentFiles(most);
        upload.read(
                FIELD,
                LONGEST_FILES * limit.bytes() + ROOM_FOR_FIELDS,
                (name, bytes, before) -> sent.look(intake, name, bytes));
        sent.form = upload.form();
        return sent;
    }

    private void look(FileIntake intake, String name, InputStream bytes) {
        if (fit.size() + wrong.size() > most) {
            return; // the room says that there are too many
        }
        switch (intake.look(name, bytes)) {
            case FileVerdict.Unfit unfit -> wrong.add(name + ": " + unfit.sentence());
            case FileVerdict.Fit(CheckedFile checked) -> fit.add(checked);
        }
    }

    /** What was typed. */
    public Form form() {
        return form;
    }

    /**
     * The files.
     *
     * @throws RefusedException when one of them cannot be kept
     */
    public List<CheckedFile> files() {
        if (!wrong.isEmpty()) {
            throw new RefusedException(FIELD, "template.refused", String.join(" ", wrong));
        }
        return List.copyOf(fit);
    }

    @Override
    public void close() {
        try {
            for (CheckedFile one : fit) {
                one.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
