package khlang.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import khlang.digest.Sha256;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * How a description is written down: the same names in front matter, in the interface for programs
 * and in the database.
 */
public final class DescriptionFormat {

    private static final JsonMapper JSON = rules(JsonMapper.builder()).build();

    /** One stable way to write, so that what was not changed looks the same each time. */
    private static final YAMLMapper YAML =
            rules(YAMLMapper.builder())
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
                    .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build();

    /** Escapes what YAML takes for the end of a line although nobody sees one. */
    private static final YAMLMapper QUOTED_YAML =
            YAML.rebuild()
                    .disable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .disable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
                    .build();

    private static final char NEXT_LINE = '\u0085';

    private DescriptionFormat() {}

    /** Sets the names, the order and the strictness on a mapper of any format. */
    public static <B extends MapperBuilder<?, B>> B rules(B builder) {
        return builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(
                        any -> any.withValueInclusion(JsonInclude.Include.NON_EMPTY));
    }

    /** The mapper for JSON; immutable. */
    public static JsonMapper json() {
        return JSON;
    }

    /** A record as YAML that a person would write, for files of the content folder. */
    public static String yaml(Object value) {
        String text = YAML.writeValueAsString(value);
        return text.indexOf(NEXT_LINE) < 0 ? text : QUOTED_YAML.writeValueAsString(value);
    }

    static String write(DocumentDescription description) {
        return JSON.writeValueAsString(description);
    }

    static DocumentDescription read(String json) {
        return JSON.readValue(json, DocumentDescription.class);
    }

    /**
     * The tags of a description whose JSON is stored.
     *
     * @param json what stands at its {@code $.tags}; null for none
     */
    public static List<String> tags(String json) {
        return json == null ? List.of() : List.of(JSON.readValue(json, String[].class));
    }

    /** As the stored JSON, to change single values by their stored names. */
    public static ObjectNode tree(DocumentDescription description) {
        return JSON.valueToTree(description);
    }

    /** The little that is said of a document before anything of it is written. */
    static DocumentDescription beginning(
            String title,
            DocumentKind kind,
            String category,
            String division,
            Audience audience,
            String summary) {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("title", title);
        tree.put("kind", kind.slug());
        tree.put("category", category);
        tree.put("division", division);
        tree.put("audience", audience.slug());
        tree.put("summary", summary);
        return read(tree);
    }

    /**
     * What a tree says.
     *
     * @throws tools.jackson.core.JacksonException when a name is unknown or a value has the wrong
     *     shape
     */
    public static DocumentDescription read(ObjectNode tree) {
        return JSON.treeToValue(tree, DocumentDescription.class);
    }

    /** SHA-256 of description and text; equal hashes mean that nothing differs. */
    static String hash(String description, String markdown) {
        return Sha256.hex(description + '\0' + markdown);
    }
}
