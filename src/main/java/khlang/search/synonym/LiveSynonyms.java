package khlang.search.synonym;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;
import khlang.search.SynonymFile;
import khlang.search.Synonyms;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What searches of this process know. It follows the list in the database: at once when this
 * process changes it, and within seconds when another does.
 */
@ApplicationScoped
public class LiveSynonyms {

    private static final System.Logger LOG = System.getLogger(LiveSynonyms.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Resource ManagedExecutorService worker;
    @Inject SynonymList list;
    @Inject SynonymNumber number;
    @Inject Rounds rounds;

    @Inject
    @ConfigProperty(name = "khlang.content.dir")
    Optional<String> contentDirectory;

    private final Synonyms.Live live = new Synonyms.Live();
    private long known = -1;

    /** Always the same object; what it knows changes. */
    public Synonyms get() {
        return live;
    }

    void start(@Observes DatabaseReady ready) {
        if (number.get() == 0) {
            fill(Path.of(contentDirectory.orElse("content"), "synonyms.txt"));
        }
        follow();
        rounds.begin(PAUSE, PAUSE, "Changed synonyms were not read", this::follow);
    }

    /** Not here: the transaction that has just ended still holds this thread. */
    void changed(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) SynonymsChanged synonymsChanged) {
        worker.execute(this::follow);
    }

    /** The number first: a change in between is read again, never missed. */
    private synchronized void follow() {
        long newest = number.get();
        if (newest != known) {
            live.become(Synonyms.of(list.held()));
            known = newest;
        }
    }

    /** The file only begins the list; from then on staff keep it in the portal. */
    private void fill(Path file) {
        List<String> lines = List.of();
        try {
            if (Files.exists(file)) {
                lines = Files.readAllLines(file);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The list of synonyms begins empty", e);
        }
        list.begin(
                SynonymFile.groups(lines, problem -> warn(file, problem)),
                problem -> warn(file, problem));
    }

    private static void warn(Path file, SynonymFile.Problem problem) {
        LOG.log(System.Logger.Level.WARNING, file + ":" + problem.line() + ": " + problem.fault());
    }
}
