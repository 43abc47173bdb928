package khlang.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs in the background, never twice at the same time; asked again while it runs, it runs once
 * more. When it fails it tries again, after a second first and after a minute at last.
 */
final class BackgroundTask {

    private static final System.Logger LOG = System.getLogger(BackgroundTask.class.getName());
    private static final int LONGEST_PAUSE = 60;

    private final String name;
    private final Runnable task;
    private final ScheduledExecutorService scheduler;
    private boolean wanted;
    private boolean underWay;
    private boolean stopped;
    private int pause;
    private Future<?> retry = CompletableFuture.completedFuture(null);

    /**
     * @param name says in the log what fails
     */
    BackgroundTask(String name, Runnable task, ScheduledExecutorService scheduler) {
        this.name = name;
        this.task = task;
        this.scheduler = scheduler;
    }

    /** Asks for a run that begins after this moment; returns at once. */
    synchronized void request() {
        wanted = true;
        if (!underWay && !stopped) {
            underWay = true;
            scheduler.execute(this::run);
        }
    }

    /** Begins no more runs. */
    synchronized void stop() {
        stopped = true;
        retry.cancel(false);
    }

    private void run() {
        if (!begins()) {
            return;
        }
        try {
            task.run();
            succeeded();
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private synchronized boolean begins() {
        wanted = false;
        return !stopped;
    }

    private synchronized void succeeded() {
        if (pause > 0) {
            LOG.log(System.Logger.Level.INFO, "{0}: works again", name);
            pause = 0;
        }
        underWay = wanted && !stopped;
        if (underWay) {
            scheduler.execute(this::run);
        }
    }

    private synchronized void failed(RuntimeException e) {
        if (pause == 0) {
            LOG.log(System.Logger.Level.WARNING, name + ": failed, will try again", e);
        }
        pause = pause == 0 ? 1 : Math.min(LONGEST_PAUSE, pause * 2);
        if (!stopped) {
            retry = scheduler.schedule(this::run, pause, TimeUnit.SECONDS);
        }
    }
}
