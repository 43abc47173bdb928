package khlang.disclosure.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.digest.RandomKey;
import khlang.disclosure.DisclosureDraft;
import khlang.disclosure.DisclosurePoint;
import khlang.disclosure.DisclosureRule;
import khlang.disclosure.OutsideLink;
import khlang.library.DocumentKind;
import khlang.library.OiaSection;
import khlang.organization.web.Edit;
import khlang.web.Form;
import khlang.web.FormProblems;

/** A point as fields of its form. */
final class PointForm {

    private static final String YES = "yes";

    private PointForm() {}

    /**
     * An empty form.
     *
     * @param scheme that of the year's other points; empty for none
     */
    static Edit fresh(String scheme) {
        return Edit.of(Map.of("form-key", RandomKey.make(), "scheme", scheme), 0);
    }

    static Edit stored(DisclosurePoint point) {
        Map<String, List<String>> fields = new HashMap<>();
        put(fields, "scheme", point.scheme());
        put(fields, "code", point.code());
        put(fields, "title", point.title());
        put(fields, "explanation", point.explanation());
        put(fields, "note", point.note());
        put(
                fields,
                "links",
                point.links().stream().map(OutsideLink::line).collect(Collectors.joining("\n")));
        put(fields, "sample", point.isSample() ? YES : "");
        point.rule().ifPresent(rule -> put(fields, rule));
        fields.put("documents", point.documents());
        return new Edit(new Form(fields, Map.of()), FormProblems.NONE, point.version(), null);
    }

    private static void put(Map<String, List<String>> fields, DisclosureRule rule) {
        put(fields, "kind", rule.kind().map(DocumentKind::slug).orElse(""));
        put(fields, "category", rule.category().orElse(""));
        put(fields, "section", rule.section().map(OiaSection::slug).orElse(""));
        put(fields, "span", rule.span().name());
    }

    private static void put(Map<String, List<String>> fields, String name, String value) {
        fields.put(name, List.of(value));
    }

    /** What was typed. */
    static DisclosureDraft draft(Form form) {
        return new DisclosureDraft(
                form.text("scheme"),
                form.text("code"),
                form.text("title"),
                form.text("explanation"),
                form.text("note"),
                form.text("kind"),
                form.text("category"),
                form.text("section"),
                form.text("span"),
                form.texts("documents"),
                form.text("links"),
                form.text("sample").equals(YES));
    }
}
