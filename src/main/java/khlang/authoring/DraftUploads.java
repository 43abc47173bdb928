package khlang.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import khlang.language.Sentences;
import khlang.library.AttachmentSummary;
import khlang.library.CheckedFile;
import khlang.library.FileIntake;
import khlang.library.FileVerdict;
import khlang.organization.RefusedException;

/** Takes the files that people send for a text at work, one after the other. */
@ApplicationScoped
public class DraftUploads {

    private static final System.Logger LOG = System.getLogger(DraftUploads.class.getName());
    private static final Sentences WORDS = new Sentences("khlang.authoring.files");

    @Inject FileIntake intake;
    @Inject DraftFiles files;

    /** What became of one file. */
    public sealed interface Outcome {

        /** As the sender calls it. */
        String sent();

        /**
         * It hangs there.
         *
         * @param note what the sender should know, in Thai; empty when it is as it was sent
         */
        record Hung(String sent, AttachmentSummary file, String note) implements Outcome {}

        /**
         * It does not.
         *
         * @param sentence why, and what to do, in Thai
         */
        record Refused(String sent, String sentence) implements Outcome {}
    }

    /**
     * Takes one file; it may take minutes. What is wrong with it ends in a sentence.
     *
     * @param sent its name as the sender calls it
     * @param replace whether it takes the place of the one with the same name
     */
    public Outcome take(String slug, String sent, InputStream bytes, boolean replace) {
        return switch (intake.look(sent, bytes)) {
            case FileVerdict.Unfit unfit -> new Outcome.Refused(sent, unfit.sentence());
            case FileVerdict.Fit fit -> hang(slug, sent, fit.file(), replace);
        };
    }

    private Outcome hang(String slug, String sent, CheckedFile checked, boolean replace) {
        try (checked) {
            AttachmentSummary hung = files.hang(slug, checked, replace);
            return new Outcome.Hung(sent, hung, note(sent, hung, checked));
        } catch (RefusedException e) {
            return new Outcome.Refused(sent, e.violations().getFirst().sentence());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "A file could not be kept", e);
            return new Outcome.Refused(sent, WORDS.say("notKept"));
        }
    }

    private static String note(String sent, AttachmentSummary hung, CheckedFile checked) {
        var note = new StringBuilder();
        if (!hung.fileName().equals(checked.name())) {
            note.append(WORDS.say("numbered", hung.fileName()));
        } else if (!checked.isNamed(sent)) {
            note.append(WORDS.say("renamed", hung.fileName()));
        }
        checked.sentences().forEach(one -> note.append(note.isEmpty() ? "" : " ").append(one));
        return note.toString();
    }
}
