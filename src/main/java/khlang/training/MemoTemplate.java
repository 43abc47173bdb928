package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.word.WordException;
import khlang.word.WordTemplate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The Word file whose gaps become a memo: the one that the office has laid into its data folder as
 * {@code templates/training-memo.docx}, by hand or on a page, else ours.
 */
@ApplicationScoped
public class MemoTemplate {

    /** A template may be so large, in megabytes. */
    public static final int MOST_MEGABYTES = 10;

    private static final System.Logger LOG = System.getLogger(MemoTemplate.class.getName());
    private static final long LARGEST = (long) MOST_MEGABYTES << 20;

    @Inject
    @ConfigProperty(name = "khlang.data.dir", defaultValue = "data")
    String dataFolder;

    /** The template that is used, to be changed in a text processor. */
    public byte[] bytes() {
        return own().orElseGet(MemoTemplate::ours);
    }

    /** The office's own template; none while ours is used. */
    Optional<byte[]> own() {
        try {
            Path file = file();
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A memo. An own template that is no Word file is passed over, so that there is always one.
     *
     * @param texts the lines for each gap
     */
    public byte[] fill(Map<MemoGap, List<String>> texts) {
        try {
            return fill(bytes(), texts);
        } catch (WordException e) {
            LOG.log(System.Logger.Level.WARNING, "Not a template: " + file(), e);
        }
        try {
            return fill(ours(), texts);
        } catch (WordException e) {
            throw new IllegalStateException("Our own template cannot be read", e);
        }
    }

    /**
     * A memo of any template.
     *
     * @throws WordException when the template is no Word file
     */
    static byte[] fill(byte[] template, Map<MemoGap, List<String>> texts) throws WordException {
        Map<String, List<String>> byKey =
                texts.entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().key(), Map.Entry::getValue));
        try {
            var out = new ByteArrayOutputStream();
            WordTemplate.fill(new ByteArrayInputStream(template), byKey, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the memory does not fail so
        }
    }

    /** Lays an own template into the data folder, in one step. */
    void keep(byte[] template) throws IOException {
        Path file = file();
        Path folder = Files.createDirectories(file.getParent());
        Path whole = Files.createTempFile(folder, "training-memo", ".part");
        try {
            Files.write(whole, template);
            Files.move(
                    whole,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** Takes the own template away. */
    void forget() throws IOException {
        Files.deleteIfExists(file());
    }

    private Path file() {
        return Path.of(dataFolder).resolve("templates").resolve("training-memo.docx");
    }

    /** The template that comes with the portal. */
    public static byte[] ours() {
        try (InputStream in = MemoTemplate.class.getResourceAsStream("memo.docx")) {
            if (in == null) {
                throw new IllegalStateException("Not in the program: memo.docx");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
