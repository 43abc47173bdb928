package khlang.pack;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import khlang.digest.Sha256;

/**
 * Writes a pack file by file, without keeping any of them. Only what was finished is a pack: what
 * broke off before has neither a list of its files nor the table at the end of a ZIP file.
 */
public final class PackWriter {

    private final ZipOutputStream zip;
    private final LocalDateTime madeAt;
    private final PackNames names = PackNames.ofPack();
    private final List<PackedFile> files = new ArrayList<>();

    /**
     * Begins one; the stream stays open.
     *
     * @param madeAt when, which each file shows
     */
    public PackWriter(OutputStream out, LocalDateTime madeAt) {
        this.madeAt = madeAt;
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /**
     * Adds a file.
     *
     * @param wanted its name; it gets a number when the name is taken
     */
    public void add(String wanted, PackBytes bytes) throws IOException {
        String name = names.take(wanted);
        MessageDigest digest = Sha256.begin();
        var counted = new Counted(new DigestOutputStream(zip, digest));
        begin(name);
        bytes.writeTo(counted);
        zip.closeEntry();
        files.add(new PackedFile(name, counted.size, Sha256.hex(digest)));
    }

    /**
     * Adds the list of the files and its signature: now it is a pack.
     *
     * @param manifest makes the list of the files that were added
     */
    public void finish(Function<List<PackedFile>, PackManifest> manifest, PackKey key)
            throws IOException {
        byte[] list = manifest.apply(List.copyOf(files)).bytes();
        put(PackManifest.NAME, list);
        put(PackManifest.KEY, key.open().bytes());
        put(PackManifest.SIGNATURE, key.sign(list));
        zip.finish();
    }

    private void put(String name, byte[] bytes) throws IOException {
        begin(name);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(madeAt);
        zip.putNextEntry(entry);
    }

    private static final class Counted extends FilterOutputStream {

        private long size;

        private Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            size += length;
        }

        /** An entry is closed by who began it. */
        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
