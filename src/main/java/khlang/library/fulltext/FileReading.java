package khlang.library.fulltext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import khlang.database.InstantColumn;
import khlang.extraction.Caution;
import khlang.extraction.Extraction;
import khlang.extraction.MachineReading;
import khlang.extraction.MediaKind;
import khlang.extraction.Reading;
import khlang.extraction.Refusal;
import khlang.library.AttachmentStore;

/** Reads the files that nobody has read yet, one after the other. */
@ApplicationScoped
class FileReading {

    private static final int AT_ONCE = 20;

    @Inject FileTexts texts;
    @Inject AttachmentStore store;
    @Inject Extraction extraction;
    @Inject MachineReading machine;
    @Inject Clock clock;

    /** All files up to this number have been looked at. */
    private long readUpTo;

    /** Reads what came since the last time. One thread comes here at a time. */
    void readNew() {
        for (List<FileTexts.Unread> files = texts.unreadAfter(readUpTo, AT_ONCE);
                !files.isEmpty();
                files = texts.unreadAfter(readUpTo, AT_ONCE)) {
            for (FileTexts.Unread file : files) {
                read(file, false);
                readUpTo = file.id();
            }
        }
    }

    /** Reads one file again, or a scan by machine, which takes long. One thread at a time, too. */
    void readAgain() {
        for (FileTexts.Unread file : texts.due(clock.instant(), machine.isInstalled(), 1)) {
            read(file, machine.isInstalled());
        }
    }

    private void read(FileTexts.Unread file, boolean byMachine) {
        Path path = store.path(file.sha256());
        Instant at = InstantColumn.now(clock);
        switch (extraction.read(path, file.name())) {
            case Reading.Refused refused when isTransient(refused.refusal()) ->
                    texts.keep(file.sha256(), text -> text.tryAgain(at));
            case Reading.Refused refused -> keep(file, FileTextState.UNREADABLE, "");
            case Reading.Read read when isPicture(read) && byMachine ->
                    readByMachine(file, path, read);
            case Reading.Read read when isPicture(read) ->
                    keep(file, FileTextState.SCANNED, read.text());
            case Reading.Read read -> keep(file, FileTextState.READ, read.text());
        }
    }

    private void keep(FileTexts.Unread file, FileTextState state, String text) {
        Instant at = InstantColumn.now(clock);
        texts.keep(file.sha256(), one -> one.become(state, text, at));
    }

    /** What a scan says in letters is kept until a machine has read it, and if that fails. */
    private void readByMachine(FileTexts.Unread file, Path path, Reading.Read read) {
        Optional<String> seen = machine.read(path, read.kind()).filter(MachineReading::isText);
        keep(
                file,
                seen.isPresent() ? FileTextState.READ_BY_MACHINE : FileTextState.READ,
                seen.orElse(read.text()));
    }

    private static boolean isPicture(Reading.Read read) {
        return (read.kind() == MediaKind.PDF && read.cautions().contains(Caution.SCANNED))
                || read.kind().isOfPixels();
    }

    private static boolean isTransient(Refusal refusal) {
        return switch (refusal) {
            case BUSY, CRASHED, TOO_SLOW, GONE -> true;
            default -> false;
        };
    }
}
