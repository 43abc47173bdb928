package khlang.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB as a child process, reachable from this machine only and by password only. When it
 * ends without having been told to, as when the machine runs out of memory, it is started again.
 */
final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger LOG = System.getLogger(EmbeddedMariaDb.class.getName());

    private static final String NAME = "khlang";
    private static final long START_SECONDS = 120; // recovery after a power cut may take long
    private static final long STOP_SECONDS = 30;
    private static final int MOST_SECONDS_BETWEEN_STARTS = 60;

    private final Path binaries;
    private final DataFolder folder;
    private final String password;
    private final int port;
    private Process process;
    private boolean told;

    private EmbeddedMariaDb(Path binaries, DataFolder folder, String password, int port) {
        this.binaries = binaries;
        this.folder = folder;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts the database, installing it first where there is none, and answers when it can be
     * used.
     *
     * @param binaries the folder with {@code bin} and {@code share}
     * @throws Problem when it does not come up
     */
    static EmbeddedMariaDb start(Path binaries, DataFolder folder) throws Problem {
        try {
            LeftOverMariaDb.stop(folder.database());
            var database =
                    new EmbeddedMariaDb(binaries, folder, password(folder), LoopbackPort.free());
            if (!Files.exists(folder.database())) {
                new MariaDbInstallation(binaries, folder).run();
            }
            database.start();
            return database;
        } catch (IOException e) {
            throw new Problem("database.failed", folder.logs().resolve("database.log")).because(e);
        }
    }

    Database address() {
        return new Database("jdbc:mariadb://127.0.0.1:" + port + "/" + NAME, NAME, password);
    }

    /** From now on it is not started again: whoever stops the portal may stop both at once. */
    synchronized void mayEnd() {
        told = true;
    }

    /** Stops the database and waits until all is written. */
    @Override
    public void close() {
        mayEnd();
        end();
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Starts it on the same port as before.
     *
     * @throws Problem when it does not come up
     */
    void start() throws IOException, Problem {
        synchronized (this) {
            told = false;
        }
        launch();
    }

    private void launch() throws IOException, Problem {
        Path accounts = folder.run().resolve("accounts.sql");
        PrivateFiles.write(accounts, accounts());
        var command = new ArrayList<>(command(binaries, folder));
        command.addAll(
                List.of(
                        "--datadir=" + folder.database(),
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=mariadb.sock", // relative to the data: a long path would not do
                        "--pid-file=" + LeftOverMariaDb.PID_FILE,
                        "--skip-name-resolve",
                        "--skip-ssl", // loopback only; making a key at each start takes seconds
                        "--init-file=" + accounts,
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_thai_520_w2",
                        "--default-time-zone=+00:00",
                        "--innodb-flush-log-at-trx-commit=1",
                        "--max-allowed-packet=64M"));
        var builder =
                new ProcessBuilder(command)
                        .directory(folder.database().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        folder.logs().resolve("database.log").toFile()));
        synchronized (this) {
            if (told) {
                return;
            }
            process = builder.start();
        }
        process.getOutputStream().close();
        awaitGreeting();
        Files.delete(accounts);
        Process started = process;
        Thread.ofPlatform().daemon().name("khlang-database").start(() -> watch(started));
    }

    private void watch(Process watched) {
        try {
            startAgain(watched.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the launcher ends
        }
    }

    /** Starts it as often as is needed, after longer and longer pauses. */
    private void startAgain(int code) throws InterruptedException {
        int pause = 1;
        while (!wasTold()) {
            LOG.log(Level.WARNING, "The database has ended with {0}; it is started again", code);
            TimeUnit.SECONDS.sleep(pause);
            pause = Math.min(2 * pause, MOST_SECONDS_BETWEEN_STARTS);
            try {
                launch();
                return;
            } catch (IOException | Problem e) {
                LOG.log(Level.WARNING, "The database did not come up", e);
            }
        }
    }

    private synchronized boolean wasTold() {
        return told;
    }

    /** What every run of the server needs; the rest differs between installing and serving. */
    static List<String> command(Path binaries, DataFolder folder) {
        var command = new ArrayList<String>();
        command.add(binaries.resolve("bin/mariadbd").toString());
        command.add("--no-defaults");
        command.add("--basedir=" + binaries);
        command.add("--lc-messages-dir=" + binaries.resolve("share"));
        command.add("--innodb-log-file-size=64M");
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root"); // otherwise it refuses to run as root
        }
        return command;
    }

    /** Sets the one account anew at each start, so that a lost password file locks nobody out. */
    private String accounts() {
        return """
        CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
        CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
        ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
        GRANT ALL ON %1$s.* TO '%1$s'@'127.0.0.1';
        """
                .formatted(NAME, password);
    }

    /** A server greets whoever connects as soon as it can work. */
    private void awaitGreeting() throws IOException, Problem {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < deadline && process.isAlive()) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(START_SECONDS));
                InputStream greeting = socket.getInputStream();
                if (greeting.read() >= 0) {
                    return;
                }
            } catch (IOException e) {
                pause();
            }
        }
        end();
        throw new Problem("database.failed", folder.logs().resolve("database.log"));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String password(DataFolder folder) throws IOException {
        Path file = folder.root().resolve("database.password");
        if (!Files.exists(file)) {
            PrivateFiles.write(file, PrivateFiles.secret());
        }
        return Files.readString(file, StandardCharsets.US_ASCII).strip();
    }
}
