package khlang.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;

/**
 * A form of ours with files whose bytes are still on their way: none is ever whole in memory, and a
 * resource that lets nobody in has not read them. {@link UploadReader} makes none without a valid
 * token. A field counts for the files that come after it.
 */
public final class Upload implements Closeable {

    private static final int MOST_FIELDS = 100;
    private static final int LONGEST_FIELD = 16_384;

    private final FileItemInputIterator parts;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Meter meter;
    private FileItemInput waiting;

    Upload(FileItemInputIterator parts, Meter meter) {
        this.parts = parts;
        this.meter = meter;
    }

    /** Takes one file. */
    @FunctionalInterface
    public interface Taking {
        /**
         * @param name as the sender calls it, without folders; never empty
         * @param bytes to be read at once, or left: what is left is passed over
         * @param before the fields that came before it
         */
        void take(String name, InputStream bytes, Form before);
    }

    /**
     * Reads the files, one after the other.
     *
     * @param field whose files are taken; others are passed over
     * @param most how many bytes may come with all of them
     * @throws ClientErrorException when more comes, or the sender breaks off
     */
    public void read(String field, long most, Taking taking) {
        meter.allow(most);
        try {
            while (waiting != null || parts.hasNext()) {
                FileItemInput part = waiting == null ? parts.next() : waiting;
                waiting = null;
                if (part.isFormField()) {
                    keep(part);
                } else if (field.equals(part.getFieldName()) && !name(part).isEmpty()) {
                    taking.take(name(part), new Sent(part.getInputStream()), form());
                }
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The field with this name, unless a file comes before it; then it is empty. */
    String readUpTo(String field) {
        try {
            while (!fields.containsKey(field) && parts.hasNext()) {
                FileItemInput part = parts.next();
                if (!part.isFormField()) {
                    waiting = part;
                    break;
                }
                keep(part);
            }
        } catch (IOException e) {
            throw broken(e);
        }
        return form().text(field);
    }

    /** The server closes what it gave us at the end, and would at once if this were no stream. */
    @Override
    public void close() {}

    /** The fields that have come so far. */
    public Form form() {
        Map<String, List<String>> soFar = new LinkedHashMap<>();
        fields.forEach((name, values) -> soFar.put(name, List.copyOf(values)));
        return new Form(soFar, Map.of());
    }

    private void keep(FileItemInput part) throws IOException {
        byte[] value = part.getInputStream().readNBytes(LONGEST_FIELD + 1);
        if (value.length > LONGEST_FIELD || fields.size() >= MOST_FIELDS) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        fields.computeIfAbsent(part.getFieldName(), none -> new ArrayList<>())
                .add(
                        Normalizer.normalize(
                                new String(value, StandardCharsets.UTF_8), Normalizer.Form.NFC));
    }

    private static String name(FileItemInput part) {
        String name;
        try {
            name = part.getName() == null ? "" : part.getName();
        } catch (InvalidPathException e) {
            throw new ClientErrorException(Response.Status.BAD_REQUEST, e);
        }
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static ClientErrorException broken(IOException e) {
        return new ClientErrorException(Response.Status.BAD_REQUEST, e);
    }

    /** Tells the sender's faults from those of our own disk. */
    private static final class Sent extends FilterInputStream {

        Sent(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() {
            try {
                return in.read();
            } catch (IOException e) {
                throw broken(e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            try {
                return in.read(bytes, offset, length);
            } catch (IOException e) {
                throw broken(e);
            }
        }
    }

    /** Ends a request that brings more than it may. */
    static final class Meter extends InputStream {

        private final InputStream body;
        private long left;

        Meter(InputStream body, long most) {
            this.body = body;
            left = most;
        }

        void allow(long most) {
            left = most;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = body.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
        }
    }
}
