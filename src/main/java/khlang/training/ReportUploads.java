package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import khlang.extraction.Caution;
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

    /** A text that is longer is a book, not a report; in characters. */
    private static final int LONGEST = 120_000;

    private static final int MOST_WARNINGS = 4;

    /** Pictures do not come along with the text: the file itself is kept. */
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\\n]*]\\([^)\\n]*\\)");

    private static final Pattern UNSEEN =
            Pattern.compile("[[\\p{Cc}&&[^\\n\\t]]\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    @Inject FileIntake intake;
    @Inject IncomingFiles incoming;
    @Inject AttachmentStore store;
    @Inject ReportFiles files;

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
            notes.addAll(file.file().cautions().stream().map(Caution::sentence).toList());
            boolean unread = file.said().isEmpty() && file.notes().isEmpty();
            ReportFile read = unread ? read(training, file, checked) : file;
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
        if (checked.kind() != MediaKind.DOCX && checked.kind() != MediaKind.PDF) {
            return file;
        }
        if (file.file().summary().size() > (long) Arrivals.MOST_MEGABYTES << 20) {
            return untold(training, file, WORDS.say("tooLarge", Arrivals.MOST_MEGABYTES));
        }
        try (IncomingFiles.Text text =
                incoming.read(store.path(file.file().sha256()), file.file().fileName())) {
            String said = plain(text.markdown());
            if (said.length() > LONGEST) {
                return untold(training, file, WORDS.say("tooLong", said.length()));
            }
            int parts = FoundParts.of(said, true).texts().size();
            var notes = new ArrayList<String>();
            notes.add(WORDS.say(parts == 0 ? "empty" : parts > 1 ? "parts" : "whole"));
            notes.addAll(damage(text.damage()));
            text.warnings().stream().limit(MOST_WARNINGS).forEach(notes::add);
            return files.keepText(training, file.id(), said, notes);
        } catch (UnreadFileException e) {
            boolean scanned =
                    checked.kind() == MediaKind.PDF
                            && file.file().cautions().contains(Caution.SCANNED);
            return untold(training, file, scanned ? WORDS.say("scanned") : e.sentence());
        }
    }

    private ReportFile untold(long training, ReportFile file, String why) {
        return files.keepText(training, file.id(), "", List.of(why));
    }

    private static String plain(String markdown) {
        String text = PICTURE.matcher(UNSEEN.matcher(markdown).replaceAll("")).replaceAll("");
        return text.strip();
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
