package khlang.pack;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hands out the names of a pack's files, each once: Thai stays, and every system can unpack them.
 */
public final class PackNames {

    /** The longest part between two slashes, in characters. */
    static final int LONGEST_PART = 60;

    /** The deepest folder, the file included: Windows takes 260 characters for a whole path. */
    static final int MOST_PARTS = 3;

    private static final String NAMELESS = "_";

    /** What Windows does not allow, what nobody sees, and what turns a name around. */
    private static final Pattern BAD =
            Pattern.compile(
                    "[/\\\\:*?\"<>|\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^ +|[. ]+$");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,7}$");
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(con|prn|aux|nul|conin\\$|conout\\$|com[0-9]|lpt[0-9]) *(\\..*)?",
                    Pattern.CASE_INSENSITIVE);

    /** In small letters, for not every disk tells large ones from them. */
    private final Set<String> taken = new HashSet<>();

    /** Those of a pack's files, among which what every pack has is taken. */
    public static PackNames ofPack() {
        var names = new PackNames();
        names.take(PackManifest.NAME);
        names.take(PackManifest.SIGNATURE);
        names.take(PackManifest.KEY);
        return names;
    }

    /**
     * A name that no other file of the pack has.
     *
     * @param wanted with a slash between folders; whatever cannot stand in a name is replaced
     * @return the same, or with a number before its ending when it is taken
     */
    public String take(String wanted) {
        String name = clean(wanted);
        int folder = name.lastIndexOf('/') + 1;
        String next = name;
        for (int i = 2; !taken.add(next.toLowerCase(Locale.ROOT)); i++) {
            next = name.substring(0, folder) + shortened(name.substring(folder), " (" + i + ")");
        }
        return next;
    }

    /** Whether a name is one that could have been handed out: it leads nowhere else. */
    public static boolean isSafe(String name) {
        return !name.isEmpty() && name.equals(clean(name));
    }

    /** The name as every system can keep it; empty parts are left out. */
    private static String clean(String wanted) {
        List<String> parts =
                Arrays.stream(Normalizer.normalize(wanted, Normalizer.Form.NFC).split("/"))
                        .filter(part -> !part.isBlank())
                        .map(PackNames::part)
                        .toList();
        if (parts.isEmpty()) {
            return NAMELESS;
        }
        return parts.stream()
                .skip(Math.max(0, parts.size() - MOST_PARTS))
                .collect(Collectors.joining("/"));
    }

    private static String part(String wanted) {
        String plain = BLANKS.matcher(BAD.matcher(wanted).replaceAll("_")).replaceAll(" ");
        String fine = EDGES.matcher(plain).replaceAll("");
        if (fine.isEmpty()) {
            return NAMELESS;
        }
        return shortened(DEVICE.matcher(fine).matches() ? "_" + fine : fine, "");
    }

    /** The part with something before its ending, cut before that when it gets too long. */
    private static String shortened(String part, String more) {
        var found = ENDING.matcher(part);
        String ending = found.find() ? found.group() : "";
        String stem = part.substring(0, part.length() - ending.length());
        int end = LONGEST_PART - ending.length() - more.length();
        if (stem.length() > end) {
            // Neither half a sign nor a mark without the letter that carries it is left.
            while (end > 1 && isCarried(stem.charAt(end))) {
                end--;
            }
            stem = EDGES.matcher(stem.substring(0, end)).replaceAll("");
        }
        return stem + more + ending;
    }

    private static boolean isCarried(char sign) {
        return Character.isLowSurrogate(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
