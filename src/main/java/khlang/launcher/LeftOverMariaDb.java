package khlang.launcher;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The database process that outlives a launcher killed without warning, and that would keep the
 * files locked.
 */
final class LeftOverMariaDb {

    static final String PID_FILE = "mariadbd.pid";

    private static final Logger LOG = System.getLogger(LeftOverMariaDb.class.getName());
    private static final long STOP_SECONDS = 60;

    private LeftOverMariaDb() {}

    /**
     * Stops the process that still serves these data, if there is one. The caller holds the data
     * folder, so no living launcher can own it.
     */
    static void stop(Path data) throws IOException, Problem {
        Path pidFile = data.resolve(PID_FILE);
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile, StandardCharsets.US_ASCII).strip();
        if (!pid.matches("\\d{1,18}")) {
            return;
        }
        ProcessHandle process = ProcessHandle.of(Long.parseLong(pid)).orElse(null);
        // The number may long belong to another program: only the command line tells.
        if (process == null || !arguments(process).contains("--datadir=" + data)) {
            return;
        }
        LOG.log(Level.WARNING, "Stopping the database process {0} left over", pid);
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new Problem("database.leftover", pid).because(e);
        }
    }

    private static List<String> arguments(ProcessHandle process) throws IOException {
        Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        if (Files.isReadable(commandLine)) {
            return List.of(Files.readString(commandLine).split("\0"));
        }
        return process.info().arguments().map(List::of).orElse(List.of());
    }
}
