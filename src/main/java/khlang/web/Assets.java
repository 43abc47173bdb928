package khlang.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import khlang.digest.Sha256;

/**
 * Knows the version of every static file: the beginning of its hash. It stands in the address, so
 * that browsers may keep the file for ever and still see the next one at once.
 */
@ApplicationScoped
public class Assets {

    static final String FOLDER = "/static/";
    static final String VERSION = "v";

    @Inject ServletContext application;
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    /**
     * The address of a static file with its version.
     *
     * @param name the file's name below {@code static}
     * @throws IllegalArgumentException when there is no such file: a template names it wrongly
     */
    public String address(String name) {
        String version =
                version(name)
                        .orElseThrow(() -> new IllegalArgumentException("No such file: " + name));
        return FOLDER + name + "?" + VERSION + "=" + version;
    }

    /** The version of the file that lies here, empty when none does. */
    Optional<String> version(String name) {
        return Optional.ofNullable(versions.computeIfAbsent(name, this::hash));
    }

    private String hash(String name) {
        try (InputStream file = application.getResourceAsStream(FOLDER + name)) {
            return file == null ? null : Sha256.shortHex(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
