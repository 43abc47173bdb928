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
            return unfit(FileVerdict.Fault.LENGTH, "tooLarge", limit.megabytes());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "A file could not be taken to the disk", e);
            return unfit(FileVerdict.Fault.PORTAL, "notKept");
        }
        try {
            FileVerdict verdict = judge(received, FileNames.clean(name));
            if (!(verdict instanceof FileVerdict.Fit(CheckedFile fit)) || !fit.holds(received)) {
                received.close();
            }
            return verdict;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "A file could not be looked at", e);
            return unfit(FileVerdict.Fault.PORTAL, "notKept");
        }
    }

    private FileVerdict judge(ReceivedFile received, String name) throws IOException {
        Optional<FileVerdict> refused = refuseUnread(received);
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (extraction.read(received.path(), name)) {
            case Reading.Refused unread -> unfit(unread.refusal());
            // Those that cannot be drawn end there, in a sentence about pictures.
            case Reading.Read read when read.kind().isOfPixels() -> anew(received, name);
            case Reading.Read read when !FileKinds.mayBeKept(read.kind()) ->
                    unfit(Refusal.UNKNOWN_KIND);
            case Reading.Read read ->
                    asItIs(received, FileKinds.rightName(read.kind(), name), read);
        };
    }

    /**
     * Looks at a file that lies in a content folder, as at one that somebody sends, but leaves its
     * bytes and its name as they are, so that an export gives back what came in. Of a picture it
     * tells whether it holds the place where it was taken.
     *
     * @param received the caller closes it, whatever the verdict
     */
    FileVerdict judgeAsItIs(ReceivedFile received, String name) throws IOException {
        Optional<FileVerdict> refused = refuseUnread(received);
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (extraction.read(received.path(), name)) {
            case Reading.Refused unread -> unfit(unread.refusal());
            case Reading.Read read
                    when !FileKinds.mayBeKept(read.kind()) && !FileKinds.isPixels(read.kind()) ->
                    unfit(Refusal.UNKNOWN_KIND);
            case Reading.Read read -> asItIs(received, name, read);
        };
    }

    private static FileVerdict asItIs(ReceivedFile received, String name, Reading.Read read) {
        return new FileVerdict.Fit(
                new CheckedFile(
                        received,
                        name,
                        read.kind(),
                        read.cautions(),
                        PersonalDataScan.find(read.text())));
    }

    private Optional<FileVerdict> refuseUnread(ReceivedFile received) {
        return received.file().size() == 0
                ? Optional.of(unfit(Refusal.EMPTY))
                : scan.check(received.path()).map(FileIntake::unfit);
    }

    private FileVerdict anew(ReceivedFile received, String name) throws IOException {
        Path made = store.makeRoom();
        try {
            return switch (cleaner.clean(received.path(), made)) {
                case Cleaning.Refused refused -> unfit(refused.refusal());
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

    private static FileVerdict unfit(Refusal refusal) {
        FileVerdict.Fault fault =
                switch (refusal) {
                    case BUSY, CRASHED, GONE, SCANNER_AWAY -> FileVerdict.Fault.PORTAL;
                    default -> FileVerdict.Fault.CONTENT;
                };
        return new FileVerdict.Unfit(fault, refusal.sentence());
    }

    private static FileVerdict unfit(FileVerdict.Fault fault, String key, Object... arguments) {
        return new FileVerdict.Unfit(fault, WORDS.say(key, arguments));
    }
}
