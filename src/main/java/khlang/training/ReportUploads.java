package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import khlang.extraction.MachineReading;
import khlang.extraction.MediaKind;
import khlang.intake.Arrival.Damage;
import khlang.intake.Arrivals;
import khlang.intake.IncomingFiles;
import khlang.intake.UnreadFileException;
import khlang.language.Sentences;
import khlang.library.AttachmentStore;
import khlang.library.CheckedFile;
import khlang.library.FileIntake;
import khlang.library.FileVerdict;
import khlang.organization.RefusedException;

/** Takes the files that people send for their reports, and reads what they say. */
@ApplicationScoped
public class ReportUploads {

    private static final System.Logger LOG = System.getLogger(ReportUploads.class.getName());
    private static final Sentences WORDS = new Sentences("khlang.training.files");

    private static final int MOST_WARNINGS = 4;

    @Inject FileIntake intake;
    @Inject IncomingFiles incoming;
    @Inject AttachmentStore store;
    @Inject ReportFiles files;
    @Inject MachineReading machine;

    /** What became of one file. */
    public sealed interface Outcome {

        /** As the sender calls it. */
        String sent();

        /**
         * It hangs there.
         *
         * @param notes what the sender should know, in Thai sentences
         */
        record Hung(String sent, ReportFile file, List<String> notes) implements Outcome {}

        /**
         * It does not.
         *
         * @param sentence why, and what to do, in Thai
         */
        record Refused(String sent, String sentence) implements Outcome {}
    }

    /**
     * Takes one file for the own report; it may take minutes: call it outside of transactions. What
     * is wrong with it ends in a sentence.
     *
     * @param sent its name as the sender calls it
     */
    public Outcome take(long training, String sent, InputStream bytes) {
        return switch (intake.look(sent, bytes)) {
            case FileVerdict.Unfit unfit -> new Outcome.Refused(sent, unfit.sentence());
            case FileVerdict.Fit(CheckedFile checked) -> hang(training, sent, checked);
        };
    }

    private Outcome hang(long training, String sent, CheckedFile checked) {
        try (checked) {
            ReportFile file = files.hang(training, checked);
            var notes = new ArrayList<String>();
            if (!checked.isNamed(sent) || !file.file().fileName().equals(checked.name())) {
                notes.add(WORDS.say("renamed", file.file().fileName()));
            }
            ReportFile read = file.isUntried() ? read(training, file, checked) : file;
            notes.addAll(read.notes());
            return new Outcome.Hung(sent, read, notes);
        } catch (RefusedException e) {
            return new Outcome.Refused(sent, e.violations().getFirst().sentence());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "A file of a report could not be kept", e);
            return new Outcome.Refused(sent, WORDS.say("notKept"));
        }
    }

    /** Reads what is a text; whatever goes wrong, the file is kept already. */
    private ReportFile read(long training, ReportFile file, CheckedFile checked)
            throws IOException {
        boolean ofPictures = ScannedFiles.isOfPictures(file.file().cautions(), checked.kind());
        if (ofPictures && machine.isInstalled()) {
            return files.waitForMachine(training, file.id(), WORDS.say("waiting"));
        }
        if (checked.kind().isOfPixels()) {
            return untold(training, file, WORDS.say("picture"));
        }
        if (checked.kind() != MediaKind.DOCX && checked.kind() != MediaKind.PDF) {
            return file;
        }
        if (file.file().summary().size() > (long) Arrivals.MOST_MEGABYTES << 20) {
            return untold(training, file, WORDS.say("tooLarge", Arrivals.MOST_MEGABYTES));
        }
        try (IncomingFiles.Text text =
                incoming.read(store.path(file.file().sha256()), file.file().fileName())) {
            String said = ReadWords.plain(text.markdown());
            if (ReadWords.isBook(said)) {
                return untold(training, file, ReadWords.tooLong(said));
            }
            var notes = new ArrayList<String>();
            notes.add(ReadWords.found(said));
            notes.addAll(damage(text.damage()));
            text.warnings().stream().limit(MOST_WARNINGS).forEach(notes::add);
            return files.keepText(training, file.id(), said, notes);
        } catch (UnreadFileException e) {
            return untold(training, file, ofPictures ? WORDS.say("scanned") : e.sentence());
        }
    }

    private ReportFile untold(long training, ReportFile file, String why) {
        return files.keepText(training, file.id(), "", List.of(why));
    }

    private static List<String> damage(Damage damage) {
        if (!damage.any()) {
            return List.of();
        }
        return List.of(
                damage.left() == 0
                        ? WORDS.say("mended", damage.found())
                        : WORDS.say(
                                "damaged",
                                damage.found(),
                                damage.left(),
                                String.join(" · ", damage.examples())));
    }
}
