package khlang.library;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.language.Violation;
import khlang.organization.Division;

/** The shelves and the owners that drafts may name, read once for a transaction. */
record Places(Map<String, Category> categories, Map<String, Division> divisions) {

    static Places read(EntityManager entities) {
        return new Places(
                bySlug(entities, Category.class, Category::slug),
                bySlug(entities, Division.class, Division::slug));
    }

    private static <T> Map<String, T> bySlug(
            EntityManager entities, Class<T> type, Function<T, String> slug) {
        return entities
                .createQuery("select t from " + type.getSimpleName() + " t", type)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(slug, Function.identity()));
    }

    /** What is wrong with a draft, by field; empty when nothing is. */
    List<Violation> check(DocumentDraft draft) {
        List<Violation> wrong = new ArrayList<>(DocumentRules.check(draft));
        String category = draft.description().category();
        if (!categories.containsKey(category)) {
            wrong.add(new Violation("category", "unknownCategory", category));
        }
        String division = draft.description().division();
        if (!divisions.containsKey(division)) {
            wrong.add(new Violation("division", "unknownDivision", division));
        }
        return wrong;
    }

    /** Puts a draft in its place; it must have been checked. */
    DraftOnShelf place(DocumentDraft draft) {
        return DraftOnShelf.of(
                draft,
                categories.get(draft.description().category()),
                divisions.get(draft.description().division()));
    }
}
