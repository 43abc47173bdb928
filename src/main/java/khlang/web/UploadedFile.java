package khlang.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A file that came with a form.
 *
 * @param name the file's own name, without folders
 * @param bytes its content, never changed
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
public record UploadedFile(String name, byte[] bytes) {

    /** Its content from the beginning. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
