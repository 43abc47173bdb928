package khlang.extraction;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import khlang.files.FolderDeletion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs tasks on foreign files, each in a process of its own: at most 512 MB, 60 seconds, no
 * network. Few run at once, a few more wait, the rest are turned away.
 */
@ApplicationScoped
public class LimitedProcesses {

    private static final System.Logger LOG = System.getLogger(LimitedProcesses.class.getName());

    @Inject
    @ConfigProperty(name = "khlang.data.dir", defaultValue = "data")
    String dataFolder;

    /** The launcher says where the parsers lie; without it they are on the class path. */
    @Inject
    @ConfigProperty(name = "khlang.parsers.path")
    Optional<String> classPath;

    private final Set<ChildProcess> running = ConcurrentHashMap.newKeySet();
    private final AtomicInteger inside = new AtomicInteger();
    private final ChildLimits limits;
    private final Semaphore places;
    private volatile boolean stopped;

    /** With the usual limits. */
    public LimitedProcesses() {
        this(ChildLimits.USUAL);
    }

    LimitedProcesses(ChildLimits limits) {
        this.limits = limits;
        places = new Semaphore(limits.atOnce(), true);
    }

    /**
     * Runs one task and waits for its end, two minutes at most. It never throws for what the file
     * or the process does: that is a refusal. Close the result.
     */
    public TaskResult run(TaskRequest request) {
        Path folder;
        try {
            folder = WorkFolder.make(root());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "No folder to work in", e);
            return TaskResult.refused(Refusal.CRASHED, root().resolve("none"));
        }
        try {
            if (inside.incrementAndGet() > limits.atOnce() + limits.waiting()
                    || !places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                return TaskResult.refused(Refusal.BUSY, folder);
            }
            try {
                return perform(request, folder);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return TaskResult.refused(Refusal.BUSY, folder);
        } finally {
            inside.decrementAndGet();
        }
    }

    /** Throws away the folders of tasks that were at work when the portal was killed. */
    void clear(@Observes @Initialized(ApplicationScoped.class) Object begun) {
        FolderDeletion.delete(root());
    }

    /** Ends what still runs; the portal is going down. */
    @PreDestroy
    void stop() {
        stopped = true;
        running.forEach(ChildProcess::kill);
    }

    private TaskResult perform(TaskRequest request, Path folder) {
        ChildProcess child;
        try {
            child = ChildProcess.start(command(), folder);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "The process for files does not start", e);
            return TaskResult.refused(Refusal.CRASHED, folder);
        }
        running.add(child);
        try {
            if (stopped) {
                child.kill();
            }
            return child.perform(request, limits);
        } finally {
            running.remove(child);
        }
    }

    ChildCommand command() {
        return ChildCommand.usual(classPath.orElse(System.getProperty("java.class.path")));
    }

    private Path root() {
        return Path.of(dataFolder).toAbsolutePath().resolve("run").resolve("files");
    }
}
