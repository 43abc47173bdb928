package khlang.library;

/**
 * Writes a document as the content folder keeps it: a description between dashes, then the text.
 */
public final class FrontMatter {

    private static final String EDGE = "---\n";

    private FrontMatter() {}

    /** The whole file. */
    public static String write(DocumentDescription description, String markdown) {
        return EDGE + DescriptionFormat.yaml(description) + EDGE + markdown;
    }
}
