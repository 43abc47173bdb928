package khlang.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import khlang.extraction.MediaKind;
import khlang.extraction.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Files that are text and nothing else: UTF-8, UTF-16 with a mark, or the old Thai encoding. */
final class WrittenText {

    private static final int MOST_BYTES = 8 << 20;
    private static final int ASIDE = 4; // bytes of a character that the end may cut in pieces
    private static final Charset OLD_THAI = Charset.forName("x-windows-874");
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

    /** What may stand before the first element. */
    private static final String PROLOGUE = "(?is)^\\s*(<\\?xml[^>]*>|<!--.{0,2000}?-->|\\s)*";

    private static final Pattern SVG =
            Pattern.compile(PROLOGUE + "(<!DOCTYPE\\s+svg.{0,20000}?)?<(\\w{1,20}:)?svg[\\s>].*");

    private static final Pattern HTML =
            Pattern.compile(
                    PROLOGUE
                            + "<(!DOCTYPE\\s+html|html|head|body|script|iframe|meta|title)[\\s>].*");

    private static final Pattern PROGRAM_NAME =
            Pattern.compile("(?i).*\\.(bat|cmd|vbs|vbe|js|jse|ps1|sh|hta|wsf|reg|scr|com|exe|msi)");

    private final String text;
    private final boolean cut;

    private WrittenText(String text, boolean cut) {
        this.text = text;
        this.cut = cut;
    }

    /** Empty when it is no text in any encoding that we know. */
    static Optional<WrittenText> of(Path file) throws IOException {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(MOST_BYTES);
        }
        boolean cut = Files.size(file) > bytes.length;
        for (Charset encoding : encodings(bytes)) {
            Optional<String> text = decoded(bytes, encoding, cut);
            if (text.filter(one -> !NO_TEXT.matcher(one).find()).isPresent()) {
                return text.map(one -> new WrittenText(unmarked(one), cut));
            }
        }
        return Optional.empty();
    }

    private static List<Charset> encodings(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, OLD_THAI);
    }

    /** Where the file was cut, the last character may have been cut in pieces. */
    private static Optional<String> decoded(byte[] bytes, Charset encoding, boolean cut) {
        return IntStream.range(0, cut ? ASIDE : 1)
                .mapToObj(aside -> strictly(bytes, bytes.length - aside, encoding))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> strictly(byte[] bytes, int length, Charset encoding) {
        try {
            return Optional.of(
                    encoding.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, 0, length))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** By what stands at its beginning, and then by its name. */
    MediaKind kind(String name) throws RefusedException {
        String begin = text.substring(0, Math.min(text.length(), 32_000));
        if (begin.startsWith("#!") || PROGRAM_NAME.matcher(name).matches()) {
            throw new RefusedException(Refusal.PROGRAM);
        }
        if (SVG.matcher(begin).matches()) {
            return MediaKind.SVG;
        }
        if (HTML.matcher(begin).matches()) {
            return MediaKind.HTML;
        }
        if (begin.startsWith("{\\rtf")) {
            throw new RefusedException(Refusal.UNKNOWN_KIND);
        }
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "csv" -> MediaKind.CSV;
            case "md", "markdown" -> MediaKind.MARKDOWN;
            case "html", "htm", "xhtml" -> MediaKind.HTML;
            default -> MediaKind.TEXT;
        };
    }

    void read(MediaKind kind, Found found) {
        if (cut) {
            found.text().cut();
        }
        if (kind == MediaKind.HTML) {
            Document page = Jsoup.parse(text);
            found.titled(page.title());
            NodeTraversor.traverse(new Lines(found.text()), page.body());
        } else {
            found.text().append(text);
        }
    }

    /** What is shown as a block stands on a line of its own. */
    private record Lines(PlainText text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode piece) {
                text.append(piece.text());
            } else {
                boundary(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            boundary(node);
        }

        private void boundary(Node node) {
            switch (node) {
                case Element cell when cell.normalName().matches("t[dh]") -> text.append("\t");
                case Element block when block.isBlock() || block.normalName().equals("br") ->
                        text.endLine();
                default -> {}
            }
        }
    }
}
