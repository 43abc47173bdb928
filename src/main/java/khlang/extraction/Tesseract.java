package khlang.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program that reads pictures of text, where it is installed with Thai and English. */
final class Tesseract {

    private static final System.Logger LOG = System.getLogger(Tesseract.class.getName());
    private static final String LANGUAGES = "tha+eng";

    /**
     * Text wherever it stands: where Tesseract looks for columns and lines first, it takes the
     * signs above and below Thai letters for lines of their own and loses them.
     */
    private static final String LOOSE = "11";

    private static final long PATIENCE_SECONDS = 80;
    private static final int MOST_BYTES = 1 << 20;

    private volatile Boolean installed;

    /** Found out once, at the first question. */
    boolean isInstalled() {
        Boolean known = installed;
        if (known == null) {
            known = knowsThai();
            installed = known;
            LOG.log(
                    System.Logger.Level.INFO,
                    known
                            ? "Scanned pages are read with Tesseract"
                            : "Scanned pages are not read: no Tesseract with Thai here");
        }
        return known;
    }

    private static boolean knowsThai() {
        try {
            Process process =
                    new ProcessBuilder("tesseract", "--list-langs")
                            .redirectErrorStream(true)
                            .start();
            process.getOutputStream().close();
            byte[] said = process.getInputStream().readNBytes(MOST_BYTES);
            List<String> languages =
                    new String(said, StandardCharsets.UTF_8).lines().map(String::strip).toList();
            boolean over = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return over && languages.containsAll(List.of(LANGUAGES.split("\\+")));
        } catch (IOException e) {
            return false; // no such program
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * What stands on a picture; empty when the program fails or takes too long.
     *
     * @param folder to work in
     */
    String read(Path picture, Path folder) throws IOException, InterruptedException {
        var words = new ArrayList<>(Fence.prefix());
        Path text = Files.createTempFile(folder, "read", ".txt");
        words.addAll(
                List.of(
                        "tesseract",
                        picture.toString(),
                        "stdout",
                        "-l",
                        LANGUAGES,
                        "--psm",
                        LOOSE));
        var builder =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectOutput(text.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1"); // the portal needs the others
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                LOG.log(System.Logger.Level.WARNING, "A page could not be read by machine");
                return "";
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        String read = Files.readString(text);
        return read.replace('\f', '\n').strip();
    }
}
