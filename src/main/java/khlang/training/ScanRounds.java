package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;
import khlang.extraction.MachineReading;
import khlang.intake.IncomingFiles;
import khlang.language.Sentences;
import khlang.library.AttachmentStore;

/**
 * Reads scans and photographs of reports a moment after they came, one after the other. Their
 * writers go on meanwhile; what was read is offered to them, and nothing is written by itself.
 */
@ApplicationScoped
public class ScanRounds {

    private static final Sentences WORDS = new Sentences("khlang.training.files");
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** The first pages of a longer file; they take some seconds each. */
    static final int MOST_PAGES = 40;

    /** The machine may be busy, or the file too hard for it. */
    private static final int TRIES = 3;

    @Inject Rounds rounds;
    @Inject ScannedFiles files;
    @Inject MachineReading machine;
    @Inject AttachmentStore store;

    /** How often a file was tried in vain since the portal has started; one thread comes here. */
    private final Map<Long, Integer> tries = new HashMap<>();

    void start(@Observes DatabaseReady ready) {
        rounds.begin(PAUSE, PAUSE, "Scans of reports wait to be read", this::round);
    }

    void round() {
        for (ScannedFiles.Waiting one : files.waiting(1)) {
            read(one);
        }
    }

    private void read(ScannedFiles.Waiting one) {
        Optional<String> seen = machine.read(store.path(one.sha256()), one.kind(), MOST_PAGES);
        if (seen.isEmpty() && tries.merge(one.id(), 1, Integer::sum) < TRIES) {
            return;
        }
        tries.remove(one.id());
        String said =
                seen.filter(MachineReading::isText)
                        .map(IncomingFiles::seen)
                        .map(ReadWords::plain)
                        .orElse("");
        files.keep(
                one.id(),
                file -> {
                    if (said.isEmpty()) {
                        file.stayUnread(WORDS.say("unread"));
                    } else if (ReadWords.isBook(said)) {
                        file.stayUnread(ReadWords.tooLong(said));
                    } else {
                        file.readByMachine(said, notes(seen.orElse("")));
                    }
                });
    }

    private static List<String> notes(String seen) {
        var notes = new ArrayList<String>();
        notes.add(WORDS.say("machine"));
        if (seen.split("\f", -1).length >= MOST_PAGES) {
            notes.add(WORDS.say("firstPages", MOST_PAGES));
        }
        return notes;
    }
}
