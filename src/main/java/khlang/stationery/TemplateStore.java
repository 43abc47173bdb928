package khlang.stationery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import khlang.word.Filling;
import khlang.word.WordException;
import khlang.word.WordTemplate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The templates that are used: those that the office has laid into its data folder, such as {@code
 * templates/training-memo.docx}, by hand or on a page, else ours.
 */
@ApplicationScoped
public class TemplateStore {

    /** A template may be so large, in megabytes. */
    public static final int MOST_MEGABYTES = 10;

    private static final System.Logger LOG = System.getLogger(TemplateStore.class.getName());
    private static final long LARGEST = (long) MOST_MEGABYTES << 20;

    @Inject
    @ConfigProperty(name = "khlang.data.dir", defaultValue = "data")
    String dataFolder;

    /** The template that is used. */
    byte[] bytes(OfficeTemplate template) {
        return own(template).orElseGet(template::ours);
    }

    /** The office's own template; none while ours is used. */
    Optional<byte[]> own(OfficeTemplate template) {
        try {
            return hasOwn(template)
                    ? Optional.of(Files.readAllBytes(file(template)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is an own one of a size that is read. */
    boolean hasOwn(OfficeTemplate template) {
        try {
            Path file = file(template);
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A paper. An own template that is no Word file is passed over, so that there is always one.
     */
    public byte[] fill(OfficeTemplate template, Filling filling) {
        try {
            return fill(bytes(template), filling);
        } catch (WordException e) {
            LOG.log(System.Logger.Level.WARNING, "Not a template: " + file(template), e);
        }
        try {
            return fill(template.ours(), filling);
        } catch (WordException e) {
            throw new IllegalStateException("Our own template cannot be read", e);
        }
    }

    /**
     * A paper of any template.
     *
     * @throws WordException when the template is no Word file
     */
    static byte[] fill(byte[] template, Filling filling) throws WordException {
        try {
            var out = new ByteArrayOutputStream();
            WordTemplate.fill(new ByteArrayInputStream(template), filling, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the memory does not fail so
        }
    }

    /** Lays an own template into the data folder, in one step. */
    void keep(OfficeTemplate template, byte[] file) throws IOException {
        Path kept = file(template);
        Path folder = Files.createDirectories(kept.getParent());
        Path whole = Files.createTempFile(folder, template.key(), ".part");
        try {
            Files.write(whole, file);
            Files.move(
                    whole,
                    kept,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** Takes the own template away. */
    void forget(OfficeTemplate template) throws IOException {
        Files.deleteIfExists(file(template));
    }

    private Path file(OfficeTemplate template) {
        return Path.of(dataFolder).resolve("templates").resolve(template.key() + ".docx");
    }
}
