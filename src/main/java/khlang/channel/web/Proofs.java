package khlang.channel.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import khlang.channel.PublicationFiles;
import khlang.library.AttachmentLimit;
import khlang.library.CheckedFile;
import khlang.library.FileIntake;
import khlang.library.FileVerdict;
import khlang.organization.RefusedException;
import khlang.web.Form;
import khlang.web.Upload;

/** A form of ours with files that prove what it says. Close it. */
final class Proofs implements AutoCloseable {

    /** The field of the files. */
    static final String FIELD = "file";

    private static final long ROOM_FOR_FIELDS = 1 << 20;
    private static final int LONGEST_FILES = 3;

    private final List<CheckedFile> fit = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private Form form = Form.EMPTY;

    private Proofs() {}

    /** Reads all of the form, and looks at its files. It may take minutes: no transaction waits. */
    static Proofs read(Upload upload, FileIntake intake, AttachmentLimit limit) {
        var proofs = new Proofs();
        upload.read(
                FIELD,
                LONGEST_FILES * limit.bytes() + ROOM_FOR_FIELDS,
                (name, bytes, before) -> proofs.look(intake, name, bytes));
        proofs.form = upload.form();
        return proofs;
    }

    private void look(FileIntake intake, String name, InputStream bytes) {
        if (fit.size() + wrong.size() > PublicationFiles.MOST) {
            return; // the room says that there are too many
        }
        switch (intake.look(name, bytes)) {
            case FileVerdict.Unfit unfit -> wrong.add(name + ": " + unfit.sentence());
            case FileVerdict.Fit(CheckedFile checked) -> fit.add(checked);
        }
    }

    /** What was typed. */
    Form form() {
        return form;
    }

    /**
     * The files.
     *
     * @throws RefusedException when one of them cannot be kept
     */
    List<CheckedFile> files() {
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
