package khlang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.authoring.DescriptionForm;
import khlang.authoring.DraftFields;
import khlang.authoring.NewDocuments;
import khlang.intake.Arrival.Taken;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.library.DescriptionFormat;
import khlang.library.DocumentDescription;
import khlang.library.DocumentRules;
import khlang.organization.RefusedException;
import khlang.word.Draft;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes drafts of the parts of a text: all that were wished, or none. */
@ApplicationScoped
@Transactional
class Drafting {

    private static final int LONGEST_SLUG = 80;

    @Inject NewDocuments documents;

    /** A part with its place in the portal. */
    private record Piece(int part, String slug, DocumentDescription said) {}

    /**
     * Begins the documents.
     *
     * @param common the fields that all have: kind, category, division, audience
     * @return the drafts in the order of the wishes
     * @throws RefusedException with all that is wrong, by field of the form
     */
    List<Taken> begin(List<Draft> parts, List<Wish> wishes, Map<String, String> common) {
        var wrong = new ArrayList<Violation>();
        if (wishes.isEmpty()) {
            wrong.add(new Violation("parts", "atLeastOne"));
        }
        if (wishes.size() > Split.MOST_PARTS) {
            wrong.add(new Violation("parts", "tooMany", Split.MOST_PARTS));
        }
        RefusedException.unless(wrong);
        var pieces = new ArrayList<Piece>();
        var names = new HashSet<String>();
        for (Wish wish : wishes) {
            wrong.addAll(check(wish, names));
            described(wish, common, wrong, pieces);
        }
        RefusedException.unless(wrong);
        return begin(parts, pieces);
    }

    private static List<Violation> check(Wish wish, Set<String> names) {
        var wrong = new ArrayList<Violation>();
        wrong.addAll(
                TextRule.required(Wish.titleField(wish.part()), DocumentRules.TITLE_LENGTH)
                        .check(wish.title()));
        String field = Wish.slugField(wish.part());
        if (!wish.slug().isEmpty()) {
            if (wish.slug().length() > LONGEST_SLUG || !DocumentRules.isSlug(wish.slug())) {
                wrong.add(new Violation(field, "slug"));
            } else if (!names.add(wish.slug())) {
                wrong.add(new Violation(field, "slugTaken"));
            }
        }
        return wrong;
    }

    private void described(
            Wish wish, Map<String, String> common, List<Violation> wrong, List<Piece> pieces) {
        var fields = new LinkedHashMap<String, List<String>>();
        common.forEach((field, value) -> fields.put(field, List.of(value)));
        fields.put("title", List.of(wish.title()));
        var nothing = DescriptionFormat.read(JsonNodeFactory.instance.objectNode());
        DescriptionForm.Result read = DescriptionForm.read(new DraftFields(fields, ""), nothing);
        read.violations().stream()
                .filter(one -> !one.field().equals("title") && !wrong.contains(one))
                .forEach(wrong::add);
        if (wrong.isEmpty()) {
            String slug =
                    wish.slug().isEmpty() ? documents.name(read.description().kind()) : wish.slug();
            pieces.add(new Piece(wish.part(), slug, read.description()));
        }
    }

    private List<Taken> begin(List<Draft> parts, List<Piece> pieces) {
        var addresses = new HashMap<Integer, String>();
        pieces.forEach(one -> addresses.put(one.part(), "/documents/" + one.slug()));
        var taken = new ArrayList<Taken>();
        for (Piece piece : pieces) {
            Draft part =
                    parts.get(piece.part() - 1)
                            .withAddresses(
                                    index ->
                                            addresses.getOrDefault(
                                                    index + 1, Draft.nowhere(index)));
            try {
                documents.begin(piece.slug(), piece.said(), part.markdown());
            } catch (RefusedException e) {
                RefusedException.unless(
                        e.violations().stream().map(one -> named(one, piece.part())).toList());
            }
            taken.add(new Taken(piece.slug(), piece.said().title()));
        }
        return taken;
    }

    /** What concerns one part stands beside that part. */
    private static Violation named(Violation one, int part) {
        return switch (one.field()) {
            case "slug" -> one.at(Wish.slugField(part));
            case "title", "markdown" -> one.at(Wish.titleField(part));
            default -> one;
        };
    }
}
