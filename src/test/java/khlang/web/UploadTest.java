package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms whose files are read as they come. */
class UploadTest {

    private static final String TYPE = "multipart/form-data; boundary=x";
    private static final String TOKEN = field("form-token", "t");
    private static final String END = "--x--\r\n";

    private final List<String> taken = new ArrayList<>();

    @Test
    void filesComeInTheirOrderWithTheFieldsBeforeThem() {
        Upload upload =
                begin(
                        TOKEN
                                + file("ก.txt", "หนึ่ง")
                                + field("replace", "yes")
                                + file("ข.txt", "สอง"));
        assertThat(upload.readUpTo("form-token")).isEqualTo("t");
        read(upload, 10_000);
        assertThat(taken).containsExactly("ก.txt หนึ่ง false", "ข.txt สอง true");
    }

    @Test
    void theTokenIsNotLookedForBehindAFile() {
        Upload upload = begin(file("ก.txt", "หนึ่ง") + TOKEN);
        assertThat(upload.readUpTo("form-token")).isEmpty();
        read(upload, 10_000);
        assertThat(taken).as("a program needs none").containsExactly("ก.txt หนึ่ง false");
    }

    @Test
    void foldersInANameAndEmptyNamesAreLeftOut() {
        Upload upload = begin(TOKEN + file("C:\\งาน\\ก.txt", "1") + file("", ""));
        read(upload, 10_000);
        assertThat(taken).containsExactly("ก.txt 1 false");
    }

    @Test
    void whoeverTakesAFileMayLeaveTheRestOfIt() {
        Upload upload = begin(TOKEN + file("ก", "ก".repeat(9_000)) + file("ข", "ข"));
        upload.read("file", 100_000, (name, bytes, before) -> taken.add(name));
        assertThat(taken).containsExactly("ก", "ข");
    }

    private void read(Upload upload, long most) {
        upload.read(
                "file",
                most,
                (name, bytes, before) ->
                        taken.add(name + " " + text(bytes) + " " + before.has("replace")));
    }

    private static String text(InputStream bytes) {
        try {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Upload begin(String parts) {
        return UploadReader.begin(TYPE, stream(parts + END));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String field(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n";
    }

    private static String file(String name, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                + content
                + "\r\n";
    }
}
