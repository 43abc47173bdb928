package khlang.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import khlang.system.PortalProcess;

/** A MariaDB beside the portal, such as an office may have, that can really be switched off. */
public final class LoneDatabase implements AutoCloseable {

    private final EmbeddedMariaDb database;

    private LoneDatabase(EmbeddedMariaDb database) {
        this.database = database;
    }

    /** Installs and starts it with its data in a folder. */
    public static LoneDatabase in(Path folder) {
        try {
            return new LoneDatabase(
                    EmbeddedMariaDb.start(
                            PortalProcess.program().resolve("mariadb"), DataFolder.open(folder)));
        } catch (Problem e) {
            throw new IllegalStateException(e);
        }
    }

    /** The settings with which a portal works with it. */
    public Map<String, String> settings() {
        Database address = database.address();
        return Map.of(
                "KHLANG_DB_URL", address.url(),
                "KHLANG_DB_USER", address.user(),
                "KHLANG_DB_PASSWORD", address.password());
    }

    /** Stops it: nobody listens at its port any more. */
    public void off() {
        database.close();
    }

    /** Starts it again where it was. */
    public void on() throws IOException {
        try {
            database.start();
        } catch (Problem e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        off();
    }
}
