package khlang.library;

import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes a document as the content folder keeps it: a description between dashes, then the text.
 */
public final class FrontMatter {

    private static final String EDGE = "---\n";

    private static final YAMLMapper YAML =
            DescriptionFormat.rules(YAMLMapper.builder())
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
                    .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build();

    private FrontMatter() {}

    /** The whole file. */
    public static String write(DocumentDescription description, String markdown) {
        return EDGE + YAML.writeValueAsString(description) + EDGE + markdown;
    }
}
