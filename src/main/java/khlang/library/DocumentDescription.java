package khlang.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import khlang.library.guide.CitizenService;

/**
 * All that is said of a document beside its text: a file's front matter, a revision's details, the
 * upper part of a form. A value may still be wrong; {@link DocumentRules} tells.
 *
 * @param category a category's slug
 * @param division a division's slug
 * @param fiscalYear a Buddhist year, null when the document belongs to none
 * @param number the official number as it stands on the paper, such as of an order; null for none
 * @param dated the day on the paper; null when it bears none
 * @param oiaSection where it belongs in the index of the Official Information Act; null for nowhere
 * @param effectiveFrom null when not known
 * @param reviewBy by when somebody must check it again, null for what cannot age
 * @param publishFrom the day from which readers see it; null for at once
 * @param publishUntil the last day on which readers see it; null for no end
 * @param ownerPosition the position, never a person, that keeps it true; null when not named
 * @param sample whether anything in it must still be checked locally
 * @param personalDataChecked true when somebody says that the personal data in it may be published;
 *     else null, so that nobody's text looks changed
 * @param service only for a citizen guide, else null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentDescription(
        String title,
        DocumentKind kind,
        String category,
        String division,
        Audience audience,
        String summary,
        List<String> tags,
        List<LawReference> lawRefs,
        Integer fiscalYear,
        String number,
        LocalDate dated,
        OiaSection oiaSection,
        LocalDate effectiveFrom,
        LocalDate reviewBy,
        LocalDate publishFrom,
        LocalDate publishUntil,
        String ownerPosition,
        Boolean sample,
        Boolean personalDataChecked,
        List<Fact> facts,
        List<String> related,
        CitizenService service) {

    /** Fills in what the contract gives a default for. */
    public DocumentDescription {
        kind = kind == null ? DocumentKind.KNOWLEDGE_ARTICLE : kind;
        category = category == null ? Category.GENERAL : category;
        division = division == null ? khlang.organization.Division.UNASSIGNED : division;
        audience = audience == null ? Audience.PUBLIC : audience;
        summary = summary == null ? "" : summary;
        sample = sample != null && sample;
        personalDataChecked = Boolean.TRUE.equals(personalDataChecked) ? true : null;
        tags = tags == null ? List.of() : List.copyOf(tags);
        lawRefs = lawRefs == null ? List.of() : List.copyOf(lawRefs);
        facts = facts == null ? List.of() : List.copyOf(facts);
        related = related == null ? List.of() : List.copyOf(related);
    }
}
