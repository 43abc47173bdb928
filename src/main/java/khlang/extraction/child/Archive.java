package khlang.extraction.child;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import khlang.extraction.Refusal;

/**
 * The parts of an office file. Nothing is ever unpacked to the disk; of all parts together at most
 * 200 MB are read, and archives inside are not opened.
 */
public final class Archive implements AutoCloseable {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 200L << 20;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\.xml$");

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();
    private long unpacked;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens an archive.
     *
     * @throws RefusedException when it has too many parts, or names that no office program writes
     * @throws IOException when it is broken
     */
    public static Archive open(Path file) throws IOException, RefusedException {
        var archive = new Archive(new ZipFile(file.toFile()));
        try {
            archive.list();
            return archive;
        } catch (IOException | RefusedException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private void list() throws IOException, RefusedException {
        if (zip.size() > MOST_ENTRIES) {
            throw new RefusedException(Refusal.TOO_MANY_ENTRIES);
        }
        var folded = new HashSet<String>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            // Twice the same name: one program reads the first, another the last.
            if (!isPlain(name) || !folded.add(name)) {
                throw new RefusedException(Refusal.UNSAFE);
            }
            entries.put(name, entry);
        }
    }

    private static boolean isPlain(String name) {
        return !name.startsWith("/")
                && !name.matches("(?s).*[\\\\\\p{Cntrl}].*|[A-Za-z]:.*")
                && !("/" + name + "/").contains("/../");
    }

    /** All names, sorted. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** Whether there is such a part. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The parts whose names match, in the order of the number before {@code .xml}. */
    public List<String> numbered(String pattern) {
        return entries.keySet().stream()
                .filter(name -> name.matches(pattern))
                .sorted(Comparator.comparingInt(Archive::number))
                .toList();
    }

    private static int number(String name) {
        Matcher number = NUMBER.matcher(name);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    /**
     * Opens one part for reading.
     *
     * @throws IOException when there is none, or when it cannot be unpacked
     */
    public InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new ZipException("No part " + name);
        }
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** More than that would fill the memory of whoever reads it. */
    static final class TooBigException extends IOException {}

    private final class Counted extends FilterInputStream {

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(count);
            count(skipped);
            return skipped;
        }

        private void count(long read) throws IOException {
            unpacked += Math.max(0, read);
            if (unpacked > MOST_BYTES) {
                throw new TooBigException();
            }
        }
    }
}
