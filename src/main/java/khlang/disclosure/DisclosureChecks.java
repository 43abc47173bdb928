package khlang.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.library.Categories;
import khlang.library.DocumentKind;
import khlang.library.OiaSection;
import khlang.library.PublicDocument;
import khlang.library.PublicShelf;
import khlang.library.Selection;
import khlang.organization.RefusedException;

/** What a point must be before it is stored. */
@ApplicationScoped
class DisclosureChecks {

    /** So many documents may be chosen for one point. */
    static final int MOST_DOCUMENTS = 100;

    private static final int MOST_LINKS = 20;
    private static final int LONGEST_LINKS = 5_000;

    /** Words of addresses are small, so that no code is ever one of them. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,19}");

    @Inject PublicShelf shelf;
    @Inject Categories categories;

    /**
     * What was typed, when nothing is wrong with it.
     *
     * @param chosen the documents that belong to the point already: they may stay, whatever has
     *     become of them
     * @throws RefusedException when rules are broken
     */
    DisclosureDetails check(DisclosureDraft draft, List<String> chosen) {
        var wrong = new ArrayList<>(words(draft));
        Optional<DisclosureRule> rule = rule(draft, wrong);
        List<String> documents = documents(draft.documents(), chosen, wrong);
        return details(draft, rule, documents, wrong);
    }

    /**
     * The same for a draft that has words alone.
     *
     * @param rule of the point, which stays
     * @param documents of the point, which stay
     */
    DisclosureDetails check(
            DisclosureDraft draft, Optional<DisclosureRule> rule, List<String> documents) {
        return details(draft, rule, documents, new ArrayList<>(words(draft)));
    }

    /** A code as it is stored. */
    static String code(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    private static List<Violation> words(DisclosureDraft draft) {
        var wrong = new ArrayList<Violation>();
        wrong.addAll(TextRule.required("scheme", 200).check(draft.scheme()));
        String code = code(draft.code());
        wrong.addAll(TextRule.required("code", 20).check(code));
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            wrong.add(new Violation("code", "disclosureCode"));
        }
        wrong.addAll(TextRule.required("title", 300).check(draft.title()));
        wrong.addAll(new TextRule("explanation", false, 2_000, true).check(draft.explanation()));
        wrong.addAll(new TextRule("note", false, 1_000, true).check(draft.note()));
        return wrong;
    }

    private static DisclosureDetails details(
            DisclosureDraft draft,
            Optional<DisclosureRule> rule,
            List<String> documents,
            List<Violation> wrong) {
        List<OutsideLink> links = links(draft.links(), wrong);
        RefusedException.unless(wrong);
        return new DisclosureDetails(
                draft.scheme().strip(),
                code(draft.code()),
                draft.title().strip(),
                draft.explanation(),
                draft.note(),
                rule,
                documents,
                links,
                draft.sample());
    }

    private Optional<DisclosureRule> rule(DisclosureDraft draft, List<Violation> wrong) {
        Optional<DocumentKind> kind = DocumentKind.ofSlug(draft.kind());
        Optional<OiaSection> section = OiaSection.ofSlug(draft.section());
        Optional<Selection.Span> span = Selection.Span.of(draft.span());
        boolean narrowed =
                !draft.kind().isEmpty()
                        || !draft.category().isEmpty()
                        || !draft.section().isEmpty();
        if (kind.isEmpty() && !draft.kind().isEmpty()) {
            wrong.add(new Violation("kind", "unknownChoice"));
        }
        if (section.isEmpty() && !draft.section().isEmpty()) {
            wrong.add(new Violation("section", "unknownChoice"));
        }
        if (!draft.category().isEmpty() && categories.category(draft.category()).isEmpty()) {
            wrong.add(new Violation("category", "unknownChoice"));
        }
        if (narrowed && span.isEmpty()) {
            wrong.add(new Violation("span", "disclosureSpan"));
        }
        if (!narrowed && span.isPresent()) {
            wrong.add(new Violation("span", "disclosureRule"));
        }
        return span.map(
                years ->
                        new DisclosureRule(
                                kind.orElse(null),
                                draft.category().isEmpty() ? null : draft.category(),
                                section.orElse(null),
                                years));
    }

    private List<String> documents(List<String> typed, List<String> chosen, List<Violation> wrong) {
        List<String> slugs = typed.stream().distinct().toList();
        if (slugs.size() > MOST_DOCUMENTS) {
            wrong.add(new Violation("documents", "tooMany", MOST_DOCUMENTS));
            return List.of();
        }
        Set<String> known = new HashSet<>(chosen);
        Map<String, PublicDocument> readable = shelf.named(slugs);
        known.addAll(readable.keySet());
        slugs.stream()
                .filter(slug -> !known.contains(slug))
                .findFirst()
                .ifPresent(
                        slug -> wrong.add(new Violation("documents", "disclosureDocument", slug)));
        return slugs;
    }

    private static List<OutsideLink> links(String typed, List<Violation> wrong) {
        List<Violation> unfit = new TextRule("links", false, LONGEST_LINKS, true).check(typed);
        wrong.addAll(unfit);
        List<String> all = typed.lines().map(String::strip).toList();
        List<String> lines = all.stream().filter(one -> !one.isEmpty()).toList();
        if (!unfit.isEmpty()) {
            return List.of();
        }
        if (lines.size() > MOST_LINKS) {
            wrong.add(new Violation("links", "tooMany", MOST_LINKS));
        }
        var links = new ArrayList<OutsideLink>();
        for (String line : lines) {
            Optional<OutsideLink> link = OutsideLink.read(line);
            link.ifPresent(links::add);
            if (link.isEmpty()) {
                wrong.add(new Violation("links", "disclosureLink", all.indexOf(line) + 1));
                break;
            }
        }
        return links;
    }
}
