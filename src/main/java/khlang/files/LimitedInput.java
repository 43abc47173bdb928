package khlang.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Reads no further than a limit, whatever the sender has announced. It does not close what it reads
 * from.
 */
public final class LimitedInput extends InputStream {

    private final InputStream input;
    private long left;

    /**
     * @param most how many bytes may come
     */
    public LimitedInput(InputStream input, long most) {
        this.input = input;
        this.left = most;
    }

    /**
     * The next byte.
     *
     * @throws TooLongException when more comes than may
     */
    @Override
    public int read() throws IOException {
        int next = input.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    /**
     * The next bytes.
     *
     * @throws TooLongException when more comes than may
     */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int read = input.read(bytes, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) throws TooLongException {
        left -= read;
        if (left < 0) {
            throw new TooLongException();
        }
    }
}
