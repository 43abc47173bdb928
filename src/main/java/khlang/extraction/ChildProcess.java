package khlang.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import khlang.files.FolderDeletion;

/**
 * One task in one process. Whatever that process does – answers, dies, hangs, writes nonsense –
 * ends in a result in bounded time, and nothing of it stays.
 */
final class ChildProcess {

    private static final System.Logger LOG = System.getLogger(ChildProcess.class.getName());
    private static final int MOST_COMPLAINT = 4_096;
    private static final int LAST_SECONDS = 5; // for what it has written before it was killed
    private static final int TOO_MUCH_PROCESSOR = 128 + 24; // killed by the system: SIGXCPU

    private final Process process;
    private final Path folder;
    private volatile boolean outOfTime;

    private ChildProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /**
     * @param folder empty; the result's files will lie in it, the process works below it
     * @throws IOException when the process cannot be started
     */
    static ChildProcess start(ChildCommand command, Path folder) throws IOException {
        Path work = Files.createDirectory(folder.resolve("work"));
        var builder = new ProcessBuilder(command.words(work)).directory(work.toFile());
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8"); // else paths with Thai in them do not open
        return new ChildProcess(builder.start(), folder);
    }

    /** Hands the request over and waits for the result, so long as the limit allows. */
    TaskResult perform(TaskRequest request, ChildLimits limits) {
        CompletableFuture<TaskResult> answer = new CompletableFuture<>();
        CompletableFuture<String> complaint = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> answer.completeAsync(() -> answer(request), Runnable::run));
        Thread.ofVirtual().start(() -> complaint.completeAsync(this::complaint, Runnable::run));
        try {
            return outcome(answer, complaint, limits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return TaskResult.refused(Refusal.BUSY, folder);
        } finally {
            kill();
            FolderDeletion.delete(folder.resolve("work"));
        }
    }

    private TaskResult outcome(
            CompletableFuture<TaskResult> answer,
            CompletableFuture<String> complaint,
            ChildLimits limits)
            throws InterruptedException {
        try {
            TaskResult result = answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            if (result != null) {
                if (result.refusal().filter(Refusal.BROKEN::equals).isPresent()) {
                    process.waitFor(LAST_SECONDS, TimeUnit.SECONDS);
                    LOG.log(System.Logger.Level.INFO, "A broken file: {0}", said(complaint));
                }
                return result;
            }
        } catch (TimeoutException e) {
            outOfTime = true;
        } catch (ExecutionException e) {
            LOG.log(System.Logger.Level.WARNING, "The answer about a file is lost", e);
        }
        return failed(complaint);
    }

    /** Ends the process and what it may have started. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Null when there is no whole answer. */
    private TaskResult answer(TaskRequest request) {
        try {
            // Stays open: when the portal dies, its end tells the process to die too.
            FrameWriter.request(request, process.getOutputStream());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Died before it was asked", e);
        }
        try {
            return FrameReader.result(process.getInputStream(), folder);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "No whole answer", e);
            return null;
        }
    }

    private TaskResult failed(CompletableFuture<String> complaint) throws InterruptedException {
        // Whoever writes nonsense may still be alive; whoever just died needs a moment for that.
        if (outOfTime || !process.waitFor(1, TimeUnit.SECONDS)) {
            kill();
        }
        int exit = process.isAlive() ? -1 : process.exitValue();
        Refusal refusal = refusal(exit);
        LOG.log(
                System.Logger.Level.WARNING,
                "A file could not be read: {0}, exit {1}, {2}",
                refusal,
                exit,
                said(complaint));
        return TaskResult.refused(refusal, folder);
    }

    private static String said(CompletableFuture<String> complaint) throws InterruptedException {
        try {
            return complaint
                    .get(LAST_SECONDS, TimeUnit.SECONDS)
                    .strip()
                    .replaceAll("\\p{Cntrl}+", " | ");
        } catch (ExecutionException | TimeoutException e) {
            return "?";
        }
    }

    private Refusal refusal(int exit) {
        if (outOfTime || exit == TOO_MUCH_PROCESSOR) {
            return Refusal.TOO_SLOW;
        }
        return exit == ChildCommand.OUT_OF_MEMORY ? Refusal.TOO_HEAVY : Refusal.CRASHED;
    }

    /** The beginning of what it says on its way; the rest is read, so that it can go on. */
    private String complaint() {
        try (InputStream stream = process.getErrorStream()) {
            String begin =
                    new String(stream.readNBytes(MOST_COMPLAINT), StandardCharsets.ISO_8859_1);
            stream.transferTo(OutputStream.nullOutputStream());
            return begin;
        } catch (IOException e) {
            return "";
        }
    }
}
