package khlang.content.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 lines of bounded length; a longer one is passed over and told, not kept. */
class LineReader {

    /** The longest line, in bytes. */
    static final int LONGEST = 16 * 1024 * 1024;

    private final InputStream input;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private boolean tooLong;

    LineReader(InputStream input) {
        this.input = input;
    }

    /** The next line without its end, null after the last; empty when it was too long. */
    String next() throws IOException {
        line.reset();
        tooLong = false;
        boolean any = false;
        int read;
        while ((read = input.read()) != -1) {
            any = true;
            if (read == '\n') {
                break;
            }
            if (line.size() < LONGEST) {
                line.write(read);
            } else {
                tooLong = true;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return tooLong ? "" : line.toString(StandardCharsets.UTF_8);
    }

    /** The number of the line last read, 1 for the first. */
    long number() {
        return number;
    }

    /** Whether the line last read was too long to keep. */
    boolean wasTooLong() {
        return tooLong;
    }
}
