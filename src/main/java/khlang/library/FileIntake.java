package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import khlang.extraction.Cleaning;
import khlang.extraction.Extraction;
import khlang.extraction.ImageCleaner;
import khlang.extraction.MediaKind;
import khlang.extraction.Reading;
import khlang.extraction.Refusal;
import khlang.extraction.VirusScan;
import khlang.files.LimitedInput;
import khlang.files.TooLongException;
import khlang.language.Sentences;
import khlang.privacy.PersonalDataScan;

/**
 * Looks at the files that people send: how long, whether a virus, of what kind by their content,
 * with what personal data. Pictures are made anew, without where and by whom they were taken. What
 * is wrong with one file is one sentence and stops no other.
 */
@ApplicationScoped
public class FileIntake {

    private static final System.Logger LOG = System.getLogger(FileIntake.class.getName());
    private static final Sentences WORDS = new Sentences("khlang.library.files");

    @Inject AttachmentStore store;
    @Inject AttachmentLimit limit;
    @Inject Extraction extraction;
    @Inject ImageCleaner cleaner;
    @Inject VirusScan scan;

    /**
     * Takes a file to the disk and looks at it; it may take minutes: call it outside of
     * transactions.
     *
     * @param name as the sender calls it
     * @throws RuntimeException what the stream itself throws, when the sender is gone
     */
    public FileVerdict look(String name, InputStream bytes) {
        ReceivedFile received;
        try {
            received = store.receive(new LimitedInput(bytes, limit.bytes()));
        } catch (TooLongException e) {
            return unfit("tooLarge", limit.megabytes());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "A file could not be taken to the disk", e);
            return unfit("notKept");
        }
        try {
            FileVerdict verdict = judge(received, FileNames.clean(name));
            if (!(verdict instanceof FileVerdict.Fit(CheckedFile fit)) || !fit.holds(received)) {
                received.close();
            }
            return verdict;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "A file could not be looked at", e);
            return unfit("notKept");
        }
    }

    private FileVerdict judge(ReceivedFile received, String name) throws IOException {
        if (received.file().size() == 0) {
            return new FileVerdict.Unfit(Refusal.EMPTY.sentence());
        }
        Optional<Refusal> infected = scan.check(received.path());
        if (infected.isPresent()) {
            return new FileVerdict.Unfit(infected.get().sentence());
        }
        return switch (extraction.read(received.path(), name)) {
            case Reading.Refused refused -> new FileVerdict.Unfit(refused.refusal().sentence());
            case Reading.Read read when isPixels(read.kind()) -> anew(received, name);
            case Reading.Read read when !FileKinds.mayBeKept(read.kind()) ->
                    new FileVerdict.Unfit(Refusal.UNKNOWN_KIND.sentence());
            case Reading.Read read ->
                    new FileVerdict.Fit(
                            new CheckedFile(
                                    received,
                                    FileKinds.rightName(read.kind(), name),
                                    read.kind(),
                                    read.cautions(),
                                    PersonalDataScan.find(read.text())));
        };
    }

    private static boolean isPixels(MediaKind kind) {
        return kind.isPicture() && kind != MediaKind.SVG;
    }

    private FileVerdict anew(ReceivedFile received, String name) throws IOException {
        Path made = store.makeRoom();
        try {
            return switch (cleaner.clean(received.path(), made)) {
                case Cleaning.Refused refused ->
                        new FileVerdict.Unfit(refused.refusal().sentence());
                case Cleaning.Cleaned cleaned -> {
                    try (InputStream picture = Files.newInputStream(made)) {
                        yield new FileVerdict.Fit(
                                new CheckedFile(
                                        store.receive(picture),
                                        FileKinds.rightName(cleaned.kind(), name),
                                        cleaned.kind(),
                                        List.of(),
                                        List.of()));
                    }
                }
            };
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static FileVerdict unfit(String key, Object... arguments) {
        return new FileVerdict.Unfit(WORDS.say(key, arguments));
    }
}
