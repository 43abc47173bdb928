package khlang.launcher;

import fish.payara.micro.BootstrapException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * MariaDB and Payara together: they start at the same time and stop one after the other, when the
 * process is told to end.
 */
final class Portal {

    private static final Logger LOG = System.getLogger(Portal.class.getName());

    private final Installation installation;
    private final Settings settings;
    private final DataFolder folder;
    private CompletableFuture<EmbeddedMariaDb> mariaDb;
    private PayaraServer payara;

    Portal(Installation installation, Settings settings, DataFolder folder) {
        this.installation = installation;
        this.settings = settings;
        this.folder = folder;
    }

    /** Answers when pages can be asked for. */
    void start() throws Problem, IOException {
        folder.clearRun();
        ServerLog.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "khlang-stop"));
        publish();
        if (!settings.has(Setting.DB_URL)) {
            mariaDb = CompletableFuture.supplyAsync(this::startMariaDb);
        }
        try {
            payara =
                    PayaraServer.start(
                            settings, folder, installation.application(), this::awaitDatabase);
        } catch (BootstrapException e) {
            throw problemIn(e);
        }
        RunningPortalFile.in(folder.root()).write(address());
    }

    /** Where this machine reaches the portal; ends in a slash. */
    URI address() {
        String host = settings.httpAddress();
        if (host.equals("0.0.0.0") || host.equals("::")) {
            host = "127.0.0.1";
        }
        return URI.create(
                "http://"
                        + (host.contains(":") ? "[" + host + "]" : host)
                        + ":"
                        + settings.httpPort()
                        + "/");
    }

    /** Stops what has been started; never throws, for nobody could do more about it. */
    private void stop() {
        if (hasDatabase() && mariaDb.isDone()) {
            mariaDb.join().mayEnd();
        }
        try {
            if (payara != null) {
                payara.close();
            }
        } catch (BootstrapException e) {
            LOG.log(Level.WARNING, "The server did not stop cleanly", e);
        }
        if (hasDatabase()) {
            mariaDb.join().close();
        }
        RunningPortalFile.in(folder.root()).delete();
    }

    private boolean hasDatabase() {
        return mariaDb != null && !mariaDb.isCompletedExceptionally();
    }

    /** The portal reads its settings as system properties, through MicroProfile Config. */
    private void publish() {
        for (Setting setting : Setting.values()) {
            if (settings.has(setting)) {
                System.setProperty(setting.property(), settings.get(setting));
            }
        }
        System.setProperty(Setting.DATA_DIR.property(), folder.root().toString());
        System.setProperty("khlang.content.dir", installation.content().toString());
        System.setProperty("khlang.parsers.path", installation.parsersPath());
        System.setProperty("khlang.version", installation.version());
    }

    private EmbeddedMariaDb startMariaDb() {
        try {
            return EmbeddedMariaDb.start(installation.mariaDb(), folder);
        } catch (Problem e) {
            throw new CompletionException(e);
        }
    }

    private void awaitDatabase() {
        if (mariaDb != null) {
            Database database = mariaDb.join().address();
            System.setProperty(Setting.DB_URL.property(), database.url());
            System.setProperty(Setting.DB_USER.property(), database.user());
            System.setProperty(Setting.DB_PASSWORD.property(), database.password());
        }
    }

    private static Problem problemIn(BootstrapException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return new Problem("server.failed").because(failure);
    }
}
