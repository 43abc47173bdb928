package khlang.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.library.DocumentKind;
import khlang.library.OiaSection;
import khlang.library.Selection;

/** Which documents belong to a point without being chosen one by one. */
@Embeddable
public class DisclosureRule {

    @Column(name = "rule_kind")
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "rule_category")
    private String category;

    @Column(name = "rule_section")
    @Enumerated(EnumType.STRING)
    private OiaSection section;

    @Column(name = "rule_span")
    @Enumerated(EnumType.STRING)
    private Selection.Span span;

    protected DisclosureRule() {} // Jakarta Persistence

    /**
     * @param kind null for all
     * @param category a slug; null for all
     * @param section null for all
     */
    DisclosureRule(DocumentKind kind, String category, OiaSection section, Selection.Span span) {
        this.kind = kind;
        this.category = category;
        this.section = section;
        this.span = span;
    }

    /** What it selects for a year. */
    Selection in(FiscalYear year) {
        return new Selection(kind(), category == null ? "" : category, section(), year, span);
    }

    /** Whether it selects anything; the database gives back an empty one for none. */
    boolean selects() {
        return span != null;
    }

    /** Of which kind they are; none for all. */
    public Optional<DocumentKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** The slug of the category in which they stand; none for all. */
    public Optional<String> category() {
        return Optional.ofNullable(category);
    }

    /** Where they stand in the index of the Official Information Act; none for anywhere. */
    public Optional<OiaSection> section() {
        return Optional.ofNullable(section);
    }

    /** Of which years they are. */
    public Selection.Span span() {
        return span;
    }
}
