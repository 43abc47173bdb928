package khlang.stationery;

/**
 * A gap of a template.
 *
 * @param key its name; that of a list and a dot come first in gaps of its items, such as {@code
 *     row.activity}
 * @param label what stands in it, in Thai
 */
public record TemplateGap(String key, String label) {

    /** As it is written in a template, such as {@code {{subject}}}. */
    public String written() {
        return written(key);
    }

    /** A gap of any name. */
    public static String written(String name) {
        return "{{" + name + "}}";
    }

    /** The beginning of a block, alone in its paragraph. */
    public static String opening(String name) {
        return "{{#" + name + "}}";
    }

    /** The end of a block, alone in its paragraph. */
    public static String closing(String name) {
        return "{{/" + name + "}}";
    }

    /** The list whose items have it; empty for none. */
    public String list() {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    /**
     * Whether somebody may write so in a template for this gap to be filled: itself, or the
     * beginning or end of a block of it, or of its list.
     */
    boolean explains(String written) {
        return written.equals(written()) || isBlock(written, key) || isBlock(written, list());
    }

    private static boolean isBlock(String written, String name) {
        return !name.isEmpty() && (written.equals(opening(name)) || written.equals(closing(name)));
    }
}
