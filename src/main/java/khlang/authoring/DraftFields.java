package khlang.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import khlang.library.DocumentDescription;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was typed into the form of a document, right or wrong: nothing that somebody has written is
 * lost because it breaks a rule.
 *
 * @param values the values of each field but the text, in the order of the form
 * @param markdown the text, with line feeds as line ends
 */
public record DraftFields(Map<String, List<String>> values, String markdown) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, List<String>>> MAP =
            new TypeReference<>() {};

    private static final Set<String> ADDED = Set.of("oia_section", "number", "dated");

    /** Nothing is null. */
    public DraftFields {
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(markdown, "markdown");
    }

    /** What shows a text that is stored. */
    public static DraftFields showing(DocumentDescription said, String markdown) {
        return new DraftFields(DescriptionForm.write(said), markdown);
    }

    /** The first value of a field without blanks at its ends; empty when there is none. */
    public String text(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** Whether the field was sent at all. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /**
     * The same, with what a form did not ask for that is stored: a draft of an earlier day may know
     * nothing of fields of today.
     */
    DraftFields completedBy(DraftFields stored) {
        var all = new LinkedHashMap<>(values);
        boolean service = GuideForm.isIn(this);
        stored.values.forEach(
                (field, texts) -> {
                    if (ADDED.contains(field) || (!service && field.startsWith("service."))) {
                        all.putIfAbsent(field, texts);
                    }
                });
        for (RowTable table : List.of(RowTable.LAWS, RowTable.FACTS)) {
            if (!TypedRows.areIn(table, values)) {
                all.putAll(TypedRows.of(table, stored.values).fields());
            }
        }
        return new DraftFields(all, markdown);
    }

    String json() {
        return JSON.writeValueAsString(values);
    }

    static DraftFields of(String json, String markdown) {
        return new DraftFields(JSON.readValue(json, MAP), markdown);
    }
}
