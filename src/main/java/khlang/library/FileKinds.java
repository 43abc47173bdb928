package khlang.library;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import khlang.extraction.MediaKind;

/**
 * Which kinds of files may hang on a document, and how they may be called. The content decides. A
 * name that says something else is not refused, since telephones and programs give wrong names to
 * honest files; it gets the right ending, so that nothing opens in a program it was not made for.
 */
final class FileKinds {

    private static final Set<MediaKind> PIXELS =
            EnumSet.of(MediaKind.JPEG, MediaKind.PNG, MediaKind.GIF, MediaKind.WEBP, MediaKind.BMP);

    private static final Map<MediaKind, Set<String>> ENDINGS = new EnumMap<>(MediaKind.class);

    static {
        ENDINGS.put(MediaKind.DOCX, Set.of("docx", "dotx", "docm"));
        ENDINGS.put(MediaKind.XLSX, Set.of("xlsx", "xltx", "xlsm"));
        ENDINGS.put(MediaKind.PPTX, Set.of("pptx", "potx", "ppsx", "pptm"));
        ENDINGS.put(MediaKind.DOC, Set.of("doc", "dot"));
        ENDINGS.put(MediaKind.XLS, Set.of("xls", "xlt"));
        ENDINGS.put(MediaKind.PPT, Set.of("ppt", "pps"));
        ENDINGS.put(MediaKind.ODT, Set.of("odt", "ott"));
        ENDINGS.put(MediaKind.ODS, Set.of("ods", "ots"));
        ENDINGS.put(MediaKind.ODP, Set.of("odp", "otp"));
        ENDINGS.put(MediaKind.PDF, Set.of("pdf"));
        ENDINGS.put(MediaKind.TEXT, Set.of("txt"));
        ENDINGS.put(MediaKind.CSV, Set.of("csv"));
        ENDINGS.put(MediaKind.MARKDOWN, Set.of("md"));
        ENDINGS.put(MediaKind.JPEG, Set.of("jpg", "jpeg"));
        ENDINGS.put(MediaKind.PNG, Set.of("png"));
        ENDINGS.put(MediaKind.GIF, Set.of("gif"));
        ENDINGS.put(MediaKind.SVG, Set.of("svg"));
    }

    private FileKinds() {}

    /**
     * Whether such a file may be kept as it is. Pages of the web may not: they run programs where
     * somebody opens them. Pictures that cannot be made anew may not: they tell where and by whom
     * they were taken.
     */
    static boolean mayBeKept(MediaKind kind) {
        return ENDINGS.containsKey(kind);
    }

    /** Whether it is a picture of pixels that pages show as it is. */
    static boolean isPixels(MediaKind kind) {
        return PIXELS.contains(kind);
    }

    /** The name with an ending that fits the content. */
    static String rightName(MediaKind kind, String name) {
        String ending = FileNames.ending(name);
        if (ENDINGS.get(kind).contains(ending.toLowerCase(Locale.ROOT))) {
            return name;
        }
        return FileNames.clean(FileNames.stem(name) + "." + kind.ending());
    }
}
