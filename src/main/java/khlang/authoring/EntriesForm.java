package khlang.authoring;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.language.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of a document's form that lists laws and figures, for all kinds. */
final class EntriesForm {

    private static final String KEY = "key";

    private EntriesForm() {}

    static Map<String, List<String>> write(ObjectNode description) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.putAll(RowsForm.write(RowTable.LAWS, description.get(RowTable.LAWS.field())));
        fields.putAll(RowsForm.write(RowTable.FACTS, description.get(RowTable.FACTS.field())));
        return fields;
    }

    /** What the form did not ask for stays. */
    static void read(ObjectNode tree, DraftFields typed, List<Violation> wrong) {
        for (RowTable table : List.of(RowTable.LAWS, RowTable.FACTS)) {
            if (TypedRows.areIn(table, typed.values())) {
                tree.set(table.field(), RowsForm.read(table, typed, wrong));
            }
        }
        nameFacts(tree.path(RowTable.FACTS.field()));
    }

    /** A new figure gets a name that no other has; people need not think of one. */
    private static void nameFacts(JsonNode facts) {
        var names = new HashSet<String>();
        facts.forEach(fact -> names.add(fact.path(KEY).asString("")));
        int number = 1;
        for (JsonNode fact : facts) {
            if (!fact.has(KEY)) {
                while (!names.add("fact-" + number)) {
                    number++;
                }
                ((ObjectNode) fact).put(KEY, "fact-" + number);
            }
        }
    }
}
