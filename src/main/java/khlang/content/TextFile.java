package khlang.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import khlang.digest.Sha256;

/**
 * A UTF-8 file read strictly: damaged bytes are told, not replaced.
 *
 * @param text with LF line ends and without a byte order mark
 * @param raw as it lies there
 * @param hash SHA-256 of the bytes as they lie there, in hexadecimal
 */
record TextFile(String text, String raw, String hash) {

    private static final long LARGEST = 16L * 1024 * 1024;
    private static final int BYTES_IN_MB = 1024 * 1024;

    static TextFile read(Path file) throws ContentFileException {
        byte[] bytes;
        try {
            if (Files.size(file) > LARGEST) {
                throw new ContentFileException(
                        ContentProblem.of(1, "tooLarge", LARGEST / BYTES_IN_MB));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ContentFileException(
                    ContentProblem.of(1, "unreadable", e.getClass().getSimpleName()));
        }
        String raw = decode(bytes);
        return new TextFile(plain(raw), raw, Sha256.hex(bytes));
    }

    /** A text with LF line ends and without a byte order mark. */
    static String plain(String raw) {
        String unmarked = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decode(byte[] bytes) throws ContentFileException {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(buffer).toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new ContentFileException(ContentProblem.of(line, "notUtf8"));
        }
    }
}
