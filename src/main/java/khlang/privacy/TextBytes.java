package khlang.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes text of the files that are text. What stands inside a PDF or a Word file is not read here:
 * their reader joins in {@link #of}.
 */
public final class TextBytes {

    /** So much of a file is read, in bytes. */
    public static final int MOST = 16 << 20;

    private static final Set<String> ENDINGS =
            Set.of(
                    "txt", "md", "csv", "tsv", "json", "ndjson", "html", "htm", "xml", "svg",
                    "yaml", "yml", "log", "ics", "vcf", "rtf");

    /** What Thai programs wrote before UTF-8, and some still do. */
    private static final Charset OLD_THAI =
            Charset.isSupported("x-windows-874")
                    ? Charset.forName("x-windows-874")
                    : StandardCharsets.ISO_8859_1;

    private TextBytes() {}

    /** Whether a file of this name is text. */
    public static boolean areNamed(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The text of a file; empty when its kind is not text. */
    public static Optional<String> of(String fileName, byte[] bytes) {
        return areNamed(fileName) ? Optional.of(decode(bytes)) : Optional.empty();
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OLD_THAI);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1
                && Arrays.equals(bytes, 0, 2, new byte[] {(byte) first, (byte) second}, 0, 2);
    }
}
