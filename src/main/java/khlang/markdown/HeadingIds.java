package khlang.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;

/**
 * Gives the headings of one text their ids, in order: the heading's words with {@code -} between
 * them, Thai letters kept. The same words again get {@code -2}, {@code -3} and so on.
 */
final class HeadingIds {

    private static final int LONGEST = 80;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    /** Headings inside quotes and lists get no id, because no list of contents names them. */
    static boolean hasId(Heading heading) {
        return heading.getParent() instanceof Document;
    }

    /** The id of the next heading. */
    String next(Heading heading) {
        String slug = slug(text(heading));
        String id = slug;
        while (!taken.add(id)) {
            id = slug + "-" + repeated.merge(slug, 2, (last, two) -> last + 1);
        }
        return id;
    }

    /** The words of a heading in one line, without the sample tag, which comes and goes. */
    static String text(Heading heading) {
        String words = PlainText.of(heading).replace(Wording.SAMPLE_MARK, "");
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    private static String slug(String heading) {
        String visible = INVISIBLE.matcher(heading).replaceAll("");
        String words = Normalizer.normalize(visible, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String hyphened = BETWEEN_WORDS.matcher(words).replaceAll("-");
        String slug = OUTER_HYPHENS.matcher(shortened(hyphened)).replaceAll("");
        // The ids of the page around the text are plain ASCII; these must never be the same.
        return ASCII.matcher(slug).matches() ? "h-" + slug : slug;
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int lastHyphen = slug.lastIndexOf('-', LONGEST);
        int cut = Character.isHighSurrogate(slug.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return slug.substring(0, lastHyphen > 0 ? lastHyphen : cut);
    }
}
