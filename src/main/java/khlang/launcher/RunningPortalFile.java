package khlang.launcher;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the running portal listens, left in the data folder for the other commands.
 *
 * @param file {@code running.properties} in the data folder
 */
record RunningPortalFile(Path file) {

    static RunningPortalFile in(Path dataDir) {
        return new RunningPortalFile(dataDir.resolve("running.properties"));
    }

    void write(URI address) throws IOException {
        PrivateFiles.write(
                file, "address=%s%npid=%d%n".formatted(address, ProcessHandle.current().pid()));
    }

    /** Forgets the address; what cannot be deleted is overwritten by the next start. */
    void delete() {
        file.toFile().delete();
    }

    /** The address that this machine reaches the portal at; empty when nothing is written. */
    Optional<URI> address() {
        return Optional.ofNullable(read().getProperty("address")).map(URI::create);
    }

    /** The address and process number, for a person; "?" for what is not known yet. */
    String describe() {
        Properties running = read();
        return running.getProperty("address", "?")
                + " (pid "
                + running.getProperty("pid", "?")
                + ")";
    }

    private Properties read() {
        var running = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                running.load(reader);
            } catch (IOException e) {
                running.clear(); // being written right now
            }
        }
        return running;
    }
}
