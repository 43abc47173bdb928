package khlang.content;

import java.util.regex.Pattern;
import khlang.calendar.FiscalYear;

/** Where things stand in a content folder. */
final class ContentPath {

    static final String ORGANIZATION = "organization.yaml";
    static final String CATEGORIES = "categories.yaml";
    static final String SYNONYMS = "synonyms.txt";
    static final String PLANS = "plan";
    static final String DOCUMENTS = "documents";
    static final String HISTORY = "history";

    /** What is told of the revisions of a document, beside their texts. */
    static final String HISTORY_FILE = "history.yaml";

    private static final Pattern PLAN = Pattern.compile("[0-9]{4}\\.yaml");

    private ContentPath() {}

    static boolean isPlan(String fileName) {
        return PLAN.matcher(fileName).matches();
    }

    static String plan(FiscalYear year) {
        return PLANS + "/" + year.buddhistYear() + ".yaml";
    }

    static String document(String category, String slug) {
        return DOCUMENTS + "/" + category + "/" + slug + ".md";
    }

    static String attachment(String category, String slug, String fileName) {
        return DOCUMENTS + "/" + category + "/" + slug + "/" + fileName;
    }

    static String history(String slug) {
        return HISTORY + "/" + slug + "/" + HISTORY_FILE;
    }

    static String revision(String slug, int number) {
        return HISTORY + "/" + slug + "/" + revision(number);
    }

    /** Four digits sort as numbers do; a document with more revisions is not to be feared. */
    static String revision(int number) {
        return "%04d.md".formatted(number);
    }
}
