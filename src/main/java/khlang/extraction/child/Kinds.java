package khlang.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import khlang.extraction.MediaKind;
import khlang.extraction.Refusal;

/** Finds out what a file is by its first bytes and, in archives, by the parts in it. */
final class Kinds {

    private static final int HEAD = 1_024;

    /** Each sign as Latin-1, so that every byte is one character. */
    private static final Map<String, MediaKind> SIGNS =
            Map.of(
                    "\u00FF\u00D8\u00FF", MediaKind.JPEG,
                    "\u0089PNG\r\n\u001A\n", MediaKind.PNG,
                    "GIF87a", MediaKind.GIF,
                    "GIF89a", MediaKind.GIF,
                    "II*\0", MediaKind.TIFF,
                    "MM\0*", MediaKind.TIFF);

    private static final List<String> PROGRAMS =
            List.of(
                    "\u007FELF",
                    "\u00CA\u00FE\u00BA\u00BE",
                    "\u00FE\u00ED\u00FA",
                    "\u00CE\u00FA\u00ED\u00FE",
                    "\u00CF\u00FA\u00ED\u00FE",
                    "\0asm");

    private static final List<String> ARCHIVES =
            List.of(
                    "Rar!",
                    "7z\u00BC\u00AF",
                    "\u001F\u008B",
                    "BZh",
                    "\u00FD7zXZ",
                    "PK\u0005\u0006");

    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private Kinds() {}

    /**
     * @param name decides between texts only
     * @throws RefusedException when it is nothing that we take
     * @throws IOException when it is broken
     */
    static MediaKind of(Path file, String name) throws IOException, RefusedException {
        String head = head(file);
        if (head.isEmpty()) {
            throw new RefusedException(Refusal.EMPTY);
        }
        for (Map.Entry<String, MediaKind> sign : SIGNS.entrySet()) {
            if (head.startsWith(sign.getKey())) {
                return sign.getValue();
            }
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return MediaKind.WEBP;
        }
        if (head.startsWith("ftyp", 4)) {
            return video(head);
        }
        if (head.startsWith("BM") && head.indexOf('\0') >= 0) {
            return MediaKind.BMP;
        }
        if (isProgram(head)) {
            throw new RefusedException(Refusal.PROGRAM);
        }
        // Some programs write a mark or blanks first; more than that is another kind of file.
        if (head.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "").startsWith("%PDF-")) {
            return MediaKind.PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return packed(file);
        }
        if (head.startsWith(OLD_OFFICE)) {
            return OldOfficeText.kind(file);
        }
        if (ARCHIVES.stream().anyMatch(head::startsWith)) {
            throw new RefusedException(Refusal.ARCHIVE);
        }
        if (head.chars().allMatch(c -> c == 0)) {
            throw new RefusedException(Refusal.BROKEN);
        }
        return WrittenText.of(file)
                .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_KIND))
                .kind(name);
    }

    private static String head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean isProgram(String head) {
        return PROGRAMS.stream().anyMatch(head::startsWith)
                || (head.startsWith("MZ") && head.indexOf('\0') >= 0);
    }

    /** The pictures of telephones are packed as films are. */
    private static MediaKind video(String head) throws RefusedException {
        if (head.regionMatches(8, "heic", 0, 4)
                || head.regionMatches(8, "heix", 0, 4)
                || head.regionMatches(8, "mif1", 0, 4)
                || head.regionMatches(8, "avif", 0, 4)) {
            return MediaKind.HEIC;
        }
        throw new RefusedException(Refusal.UNKNOWN_KIND);
    }

    private static MediaKind packed(Path file) throws IOException, RefusedException {
        try (Archive archive = Archive.open(file)) {
            if (archive.has("[Content_Types].xml")) {
                if (!archive.numbered("word/document\\d*\\.xml").isEmpty()) {
                    return MediaKind.DOCX;
                }
                if (archive.has("xl/workbook.xml")) {
                    return MediaKind.XLSX;
                }
                if (archive.has("ppt/presentation.xml")) {
                    return MediaKind.PPTX;
                }
            }
            return archive.has("mimetype") ? openDocument(archive) : archive();
        }
    }

    private static MediaKind openDocument(Archive archive) throws IOException, RefusedException {
        try (InputStream stream = archive.open("mimetype")) {
            String type = new String(stream.readNBytes(100), StandardCharsets.US_ASCII).strip();
            for (MediaKind kind : List.of(MediaKind.ODT, MediaKind.ODS, MediaKind.ODP)) {
                if (type.equals(kind.mediaType())) {
                    return kind;
                }
            }
        }
        return archive();
    }

    private static MediaKind archive() throws RefusedException {
        throw new RefusedException(Refusal.ARCHIVE);
    }
}
