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

/** A form of ours with files that belong to what it says, such as photographs. Close it. */
public final class SentFiles implements AutoCloseable {

    /** The field of the files. */
    public static final String FIELD = "file";

    private static final long ROOM_FOR_FIELDS = 1 << 20;
    private static final int LONGEST_FILES = 3;

    private final List<Sent> fit = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final int most;
    private Form form = Form.EMPTY;

    private SentFiles(int most) {
        this.most = most;
    }

    /**
     * A file with the fields that came before it.
     *
     * @param before it, such as those that say what it shows
     */
    public record Sent(CheckedFile file, Form before) {}

    /**
     * Reads all of the form, and looks at its files. It may take minutes: no transaction waits.
     *
     * @param most how many files the room takes; of more it gets one, so that it can say so
     */
    public static SentFiles read(
            Upload upload, FileIntake intake, AttachmentLimit limit, int most) {
        var sent = new SentFiles(most);
        upload.read(
                FIELD,
                LONGEST_FILES * limit.bytes() + ROOM_FOR_FIELDS,
                (name, bytes, before) -> sent.look(intake, name, bytes, before));
        sent.form = upload.form();
        return sent;
    }

    private void look(FileIntake intake, String name, InputStream bytes, Form before) {
        if (fit.size() + wrong.size() > most) {
            return;
        }
        switch (intake.look(name, bytes)) {
            case FileVerdict.Unfit unfit -> wrong.add(name + ": " + unfit.sentence());
            case FileVerdict.Fit(CheckedFile checked) -> fit.add(new Sent(checked, before));
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
        return sent().stream().map(Sent::file).toList();
    }

    /**
     * The files, each with what was typed before it.
     *
     * @throws RefusedException when one of them cannot be kept
     */
    public List<Sent> sent() {
        if (!wrong.isEmpty()) {
            throw new RefusedException(FIELD, "template.refused", String.join(" ", wrong));
        }
        return List.copyOf(fit);
    }

    /**
     * The files of a form that is there to bring some.
     *
     * @throws RefusedException when there is none, or one of them cannot be kept
     */
    public List<Sent> some() {
        List<Sent> files = sent();
        if (files.isEmpty()) {
            throw new RefusedException(FIELD, "chooseFile");
        }
        return files;
    }

    @Override
    public void close() {
        try {
            for (Sent one : fit) {
                one.file().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
