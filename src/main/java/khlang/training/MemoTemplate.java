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
import java.util.List;
import java.util.Map;
import khlang.word.WordException;
import khlang.word.WordTemplate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The Word file whose gaps become a memo: the one that the office has laid into its data folder as
 * {@code templates/training-memo.docx}, else ours.
 */
@ApplicationScoped
public class MemoTemplate {

    private static final System.Logger LOG = System.getLogger(MemoTemplate.class.getName());
    private static final long LARGEST = 10L << 20;

    @Inject
    @ConfigProperty(name = "khlang.data.dir", defaultValue = "data")
    String dataFolder;

    /** The template, to be changed in a text processor. */
    public byte[] bytes() {
        try {
            Path own = own();
            return isUsable(own) ? Files.readAllBytes(own) : ours();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A memo. An own template that is no Word file is passed over, so that there is always one.
     *
     * @param texts the lines for each gap
     */
    public byte[] fill(Map<String, List<String>> texts) {
        try {
            try {
                return filled(bytes(), texts);
            } catch (WordException e) {
                LOG.log(System.Logger.Level.WARNING, "Not a template: " + own(), e);
                return filled(ours(), texts);
            }
        } catch (IOException | WordException e) {
            throw new IllegalStateException("Our own template cannot be read", e);
        }
    }

    private static byte[] filled(byte[] template, Map<String, List<String>> texts)
            throws IOException, WordException {
        var out = new ByteArrayOutputStream();
        WordTemplate.fill(new ByteArrayInputStream(template), texts, out);
        return out.toByteArray();
    }

    private static boolean isUsable(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= LARGEST;
    }

    private Path own() {
        return Path.of(dataFolder).resolve("templates").resolve("training-memo.docx");
    }

    private static byte[] ours() throws IOException {
        try (InputStream in = MemoTemplate.class.getResourceAsStream("memo.docx")) {
            if (in == null) {
                throw new IOException("Not in the program: memo.docx");
            }
            return in.readAllBytes();
        }
    }
}
