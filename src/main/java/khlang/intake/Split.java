package khlang.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import khlang.word.Draft;
import khlang.word.Drafts;

/** How many documents a text becomes. */
public enum Split {
    WHOLE("whole", "เป็นเอกสารเดียว", 0),
    FIRST("1", "แยกตามหัวข้อระดับ 1", 2),
    SECOND("2", "แยกตามหัวข้อระดับ 2", 3);

    /** More parts than that are no documents any more. */
    public static final int MOST_PARTS = 100;

    private static final Pattern HEADING = Pattern.compile("(?m)^(#{2,6}) ");

    private final String slug;
    private final String label;
    private final int level;

    Split(String slug, String label, int level) {
        this.slug = slug;
        this.label = label;
        this.level = level;
    }

    /** The one with a name; the whole for any other. */
    public static Split ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug.equals(slug))
                .findFirst()
                .orElse(WHOLE);
    }

    /** The name in addresses. */
    public String slug() {
        return slug;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }

    /** About how many headings begin a document; 0 for the whole. */
    public int headings(Arrival arrival) {
        return (int)
                HEADING.matcher(arrival.markdown())
                        .results()
                        .filter(heading -> heading.group(1).length() <= level)
                        .count();
    }

    /** The documents in order; one at least. */
    public List<Draft> parts(Arrival arrival) {
        var whole = new Draft(arrival.title(), arrival.markdown(), arrival.pictures());
        if (level == 0) {
            return List.of(whole);
        }
        List<Draft> parts = Drafts.of(arrival.title(), arrival.markdown(), level);
        return parts.isEmpty() ? List.of(whole) : parts;
    }
}
