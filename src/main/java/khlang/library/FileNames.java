package khlang.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes file names fit to be kept: Thai stays, what file systems or addresses trip over goes. */
final class FileNames {

    private static final String NAMELESS = "file";

    /** What Windows does not allow, what nobody sees, and what turns a name around. */
    private static final Pattern BAD =
            Pattern.compile(
                    "[/\\\\:*?\"<>|\\p{Cntrl}\\p{Zl}\\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    /** An ending is short and in Latin letters; the year in {@code แผน.2565} is none. */
    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]{0,4})$");

    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** The name as it may be kept; never empty, at most {@link AttachmentShelf#NAME_LENGTH}. */
    static String clean(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String last =
                composed.substring(
                        Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        String fine =
                EDGES.matcher(BLANKS.matcher(BAD.matcher(last).replaceAll(" ")).replaceAll(" "))
                        .replaceAll("");
        if (fine.isEmpty() || fine.equals(ending(last))) {
            fine = NAMELESS + (fine.isEmpty() ? "" : "." + fine);
        }
        if (RESERVED.matcher(fine).matches()) {
            fine = "_" + fine;
        }
        return shortened(fine, "");
    }

    /** What a name is without its ending. */
    static String stem(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }

    /** The ending without its dot, as written; empty when there is none. */
    static String ending(String name) {
        var found = ENDING.matcher(name);
        return found.find() ? found.group(1) : "";
    }

    /**
     * The name, or the first of name-2, name-3 … that is free.
     *
     * @param taken in small letters, for not every disk tells large ones from them
     */
    static String free(String name, Set<String> taken) {
        String next = name;
        for (int i = 2; taken.contains(next.toLowerCase(Locale.ROOT)); i++) {
            next = shortened(name, "-" + i);
        }
        return next;
    }

    /** The name with something before its ending, cut before that when it gets too long. */
    private static String shortened(String name, String more) {
        String ending = ending(name).isEmpty() ? "" : "." + ending(name);
        int room = AttachmentShelf.NAME_LENGTH - ending.length() - more.length();
        String stem = stem(name);
        if (stem.length() > room) {
            int end = Character.isHighSurrogate(stem.charAt(room - 1)) ? room - 1 : room;
            stem = stem.substring(0, end).strip();
        }
        return stem + more + ending;
    }
}
