package khlang.authoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.library.DocumentDescription;
import khlang.library.DocumentKind;
import khlang.library.DocumentRules;
import khlang.library.OiaSection;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of a document's form that tells what the paper itself bears, and its place in the index
 * of the Official Information Act.
 */
public final class OfficialForm {

    private static final Set<DocumentKind> NUMBERED =
            EnumSet.of(DocumentKind.REGULATION, DocumentKind.ANNOUNCEMENT, DocumentKind.ORDER);

    private static final String SECTION = "oia_section";
    private static final String NUMBER = "number";
    private static final String DATED = "dated";

    private OfficialForm() {}

    /** Whether the form of a kind asks for the number and the date on the paper. */
    public static boolean isNumbered(DocumentKind kind) {
        return NUMBERED.contains(kind);
    }

    static void write(Map<String, List<String>> fields, DocumentDescription said) {
        OiaSection section = said.oiaSection();
        DescriptionForm.put(fields, SECTION, section == null ? "" : section.slug());
        if (isNumbered(said.kind()) || said.number() != null || said.dated() != null) {
            DescriptionForm.put(fields, NUMBER, said.number());
            DescriptionForm.put(fields, DATED, DescriptionForm.day(said.dated()));
        }
    }

    /** What the form of the kind does not ask for is not sent and stays. */
    static void read(ObjectNode tree, DraftFields typed, List<Violation> wrong) {
        if (typed.has(SECTION)) {
            if (typed.text(SECTION).isEmpty()) {
                tree.remove(SECTION);
            } else {
                DescriptionForm.choice(tree, typed, SECTION, OiaSection::ofSlug, wrong);
            }
        }
        if (typed.has(NUMBER)) {
            TextRule rule = TextRule.optional(NUMBER, DocumentRules.NUMBER_LENGTH);
            DescriptionForm.text(tree, typed, NUMBER, rule, wrong);
        }
        if (typed.has(DATED)) {
            DescriptionForm.readDay(tree, typed, DATED, wrong);
        }
    }
}
