package khlang.measurement.journal;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A file of entries of one size, only ever added to. It is part of the memory: what has been
 * written outlives the program, however that ends, and costs no call to the operating system. An
 * entry is complete when its first eight bytes are there, which are written last.
 */
public final class JournalFile {

    static final String ENDING = ".accesses";

    private static final int ZEROS_AT_ONCE = 1 << 16;
    private static final int SIZE = 4 * Long.BYTES;
    private static final int DOCUMENT = Long.BYTES;
    private static final int VISITOR = 2 * Long.BYTES;
    private static final int DETAIL = 3 * Long.BYTES;
    private static final VarHandle LONG =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final Path path;
    private final MappedByteBuffer bytes;
    private final int capacity;
    private volatile int written;
    private volatile boolean closed;

    private JournalFile(Path path, MappedByteBuffer bytes) {
        this.path = path;
        this.bytes = bytes;
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        capacity = bytes.capacity() / SIZE;
    }

    /**
     * Makes a new file, whose room on the disk is taken at once: later there is always enough.
     *
     * @param folder made when it is missing; for the portal's own account only, like the file
     * @param capacity how many entries it takes
     */
    static JournalFile create(Path folder, int capacity) throws IOException {
        Files.createDirectories(folder, mode(folder, "rwx------"));
        Path path = folder.resolve(UUID.randomUUID() + ENDING);
        Files.createFile(path, mode(folder, "rw-------"));
        try (FileChannel channel =
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long size = (long) capacity * SIZE;
            while (channel.size() < size) {
                long missing = size - channel.size();
                channel.write(ByteBuffer.allocate((int) Math.min(missing, ZEROS_AT_ONCE)));
            }
            return new JournalFile(path, channel.map(FileChannel.MapMode.READ_WRITE, 0, size));
        } catch (IOException e) {
            Files.delete(path); // a file without its room would fail when it is written to
            throw e;
        }
    }

    private static FileAttribute<?>[] mode(Path folder, String mode) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
                }
                : new FileAttribute<?>[0];
    }

    /** Opens what an earlier run of the program has left; nothing can be added. */
    static JournalFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var file =
                    new JournalFile(
                            path, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            int whole = 0;
            while (whole < file.capacity && file.isWhole(whole)) {
                whole++;
            }
            file.written = whole;
            file.closed = true;
            return file;
        }
    }

    private boolean isWhole(int number) {
        return (long) LONG.getAcquire(bytes, number * SIZE) == entry(number).check();
    }

    /**
     * Adds an entry, which the end of the program cannot take back when this has returned.
     *
     * @return false when the file takes no more
     */
    synchronized boolean append(JournalEntry entry) {
        int number = written;
        if (number == capacity || closed) {
            return false;
        }
        int at = number * SIZE;
        bytes.putLong(at + DOCUMENT, entry.document());
        bytes.putLong(at + VISITOR, entry.visitor());
        bytes.putLong(at + DETAIL, entry.detail());
        LONG.setRelease(bytes, at, entry.check());
        written = number + 1;
        return true;
    }

    /**
     * What stands in the file.
     *
     * @param first the number of the first entry, from 0
     * @param most how many at most
     */
    public List<JournalEntry> read(int first, int most) {
        int end = Math.min(written, first + most);
        var entries = new ArrayList<JournalEntry>(Math.max(0, end - first));
        for (int number = first; number < end; number++) {
            entries.add(entry(number));
        }
        return entries;
    }

    private JournalEntry entry(int number) {
        int at = number * SIZE;
        return new JournalEntry(
                bytes.getLong(at + DOCUMENT),
                bytes.getLong(at + VISITOR),
                bytes.getLong(at + DETAIL));
    }

    /** Names the file for ever: no other has had this name. */
    public String name() {
        String name = path.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /** How many entries it holds. */
    public int written() {
        return written;
    }

    /** Whether it will never hold more than now. */
    public boolean isFinished() {
        return closed || written == capacity;
    }

    /** Takes no more from now on. */
    synchronized void close() {
        closed = true;
    }

    /** Brings it to the disk, for when the machine loses its power. */
    public void force() {
        if (!closed) {
            bytes.force();
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
