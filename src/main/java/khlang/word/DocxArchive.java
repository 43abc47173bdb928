package khlang.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import khlang.word.WordException.Reason;
import org.w3c.dom.Element;

/** The parts of a Word file. Never more is unpacked than the limits allow, and never to disk. */
final class DocxArchive implements AutoCloseable {

    private static final long MOST_BYTES = 200L << 20;
    private static final int MOST_ENTRIES = 4_000;
    private static final long MOST_UNPACKED = 300L << 20;

    /** A tree of it in memory is ten times as large. */
    private static final long LARGEST_XML = 30L << 20;

    private static final long LARGEST_IMAGE = 40L << 20;

    /** Word's XML packs to a thirtieth; what packs better holds no text. */
    private static final long MOST_RATIO = 150;

    private static final long RATIO_FROM = 1L << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Where a relation leads; an external one is never followed. */
    record Relation(String type, String target, boolean external) {}

    private final ZipFile zip;
    private long unpacked;

    private DocxArchive(ZipFile zip) {
        this.zip = zip;
    }

    static DocxArchive open(Path file) throws WordException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new WordException(Reason.TOO_LARGE);
            }
            checkKind(file);
            var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            var archive = new DocxArchive(zip);
            if (zip.size() > MOST_ENTRIES) {
                archive.close();
                throw new WordException(Reason.TOO_LARGE);
            }
            return archive;
        } catch (IOException e) {
            throw new WordException(Reason.NOT_WORD, e);
        }
    }

    private static void checkKind(Path file) throws IOException, WordException {
        byte[] start;
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(4);
            content = Arrays.equals(start, OLD) ? in.readNBytes(1 << 20) : start;
        }
        if (Arrays.equals(start, OLD)) {
            // The directory of the old container names its streams in UTF-16.
            String names = new String(content, StandardCharsets.UTF_16LE);
            boolean locked = names.contains("EncryptedPackage");
            throw new WordException(locked ? Reason.ENCRYPTED : Reason.OLD_FORMAT);
        }
        if (!Arrays.equals(start, ZIP)) {
            throw new WordException(Reason.NOT_WORD);
        }
    }

    /** The name of the part with the text. */
    String mainPart() throws WordException {
        return relations("").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse("word/document.xml");
    }

    /** The root of a part; empty when there is no such part. */
    Optional<Element> xml(String part) throws WordException {
        Optional<byte[]> bytes = bytes(part, LARGEST_XML);
        return bytes.isPresent() ? Optional.of(Xml.parse(bytes.get())) : Optional.empty();
    }

    /** The bytes of an image; empty when there is no such part or it is far too large. */
    Optional<byte[]> image(String part) throws WordException {
        ZipEntry entry = zip.getEntry(part);
        boolean fits = entry != null && entry.getSize() <= LARGEST_IMAGE;
        return fits ? bytes(part, LARGEST_IMAGE) : Optional.empty();
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The relations of a part by their ids; those of the file itself for {@code ""}. */
    Map<String, Relation> relations(String part) throws WordException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        var relations = new HashMap<String, Relation>();
        Optional<Element> root = xml(name);
        if (root.isPresent()) {
            for (Element each : Xml.children(root.get(), "Relationship")) {
                boolean external = Xml.attr(each, "TargetMode").equals("External");
                String target = Xml.attr(each, "Target");
                relations.put(
                        Xml.attr(each, "Id"),
                        new Relation(
                                Xml.attr(each, "Type"),
                                external ? target : resolved(part, target),
                                external));
            }
        }
        return relations;
    }

    /** The name of another part, as a part names it; one that leads out of the file names none. */
    private static String resolved(String part, String target) {
        try {
            String path = URI.create("/" + part).resolve(target).normalize().getPath();
            return path == null ? "" : path.replaceFirst("^/+", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private Optional<byte[]> bytes(String part, long most) throws WordException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        long left = Math.min(most, MOST_UNPACKED - unpacked);
        try (InputStream in = zip.getInputStream(entry)) {
            // What the directory says of sizes is not believed, only counted.
            byte[] bytes = in.readNBytes((int) left + 1);
            long packed = Math.max(1, entry.getCompressedSize());
            unpacked += bytes.length;
            boolean bomb = bytes.length > RATIO_FROM && bytes.length / packed > MOST_RATIO;
            if (bytes.length > left || bomb) {
                throw new WordException(Reason.TOO_LARGE);
            }
            return Optional.of(bytes);
        } catch (IOException | IllegalArgumentException e) {
            throw new WordException(Reason.NOT_WORD, e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
