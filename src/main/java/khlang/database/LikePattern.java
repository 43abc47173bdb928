package khlang.database;

/** What people type, as a pattern of the database in which it means itself. */
public final class LikePattern {

    /** What stands behind each {@code like} with such a pattern. */
    public static final String ESCAPE = " escape '!'";

    private LikePattern() {}

    /** The pattern of all texts that have these words in them; without words, of all texts. */
    public static String containing(String words) {
        return "%" + words.replaceAll("[!%_]", "!$0") + "%";
    }
}
