package khlang.launcher;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The packaged program on disk.
 *
 * @param folder the folder with {@code khlang.jar}
 * @param home where {@code data} and {@code content} lie unless told otherwise
 */
record Installation(Path folder, Path home) {

    /** Finds the program by the jar this class comes from; home by the system property. */
    static Installation find() {
        try {
            Path jar =
                    Path.of(
                            Installation.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            Path folder = jar.getParent();
            String home = System.getProperty("khlang.home");
            return new Installation(
                    folder, home == null ? folder : Path.of(home).toAbsolutePath().normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path application() {
        return folder.resolve("ROOT");
    }

    /** Where the process that reads foreign files finds its classes. */
    String parsersPath() {
        Path libraries = folder.resolve("lib");
        return String.join(
                File.pathSeparator,
                application().resolve("WEB-INF").resolve("classes").toString(),
                libraries.resolve("parsers").resolve("*").toString(),
                libraries.resolve("*").toString());
    }

    Path mariaDb() {
        return folder.resolve("mariadb");
    }

    /** The starter content; the folder need not exist. */
    Path content() {
        Path own = home.resolve("content");
        return Files.isDirectory(own) ? own : folder.resolve("content");
    }

    String version() {
        String version = Installation.class.getPackage().getImplementationVersion();
        return version == null ? "?" : version;
    }
}
