package khlang.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * What the organisation file or an administrator says of a division.
 *
 * @param headPosition null for a unit without a head of its own
 * @param phone where citizens may ask, null for none of its own
 * @param sortOrder 0 to 10,000, smallest first
 * @param validFrom null when it has always existed
 * @param validTo the last day it exists, null while it does
 * @param sample whether it has yet to be checked with the office
 */
public record DivisionDescription(
        String slug,
        String name,
        String shortName,
        String headPosition,
        String phone,
        int sortOrder,
        LocalDate validFrom,
        LocalDate validTo,
        boolean sample) {

    /** In addresses it stands for the form for a new one. */
    private static final String FORM = "new";

    /** Slug and both names must be there. */
    public DivisionDescription {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortName, "shortName");
    }

    /** What is wrong with it; empty when nothing is. */
    public List<Violation> check() {
        return new Checks()
                .slug("slug", slug)
                .that(!slug.equals(FORM), "slug", "slugTaken")
                .text(TextRule.required("name", 200), name)
                .text(TextRule.required("shortName", 100), shortName)
                .text(TextRule.optional("headPosition", 200), headPosition)
                .phone("phone", phone)
                .order("sortOrder", sortOrder)
                .that(
                        validFrom == null || validTo == null || !validTo.isBefore(validFrom),
                        "validTo",
                        "endsBeforeItBegins")
                .violations();
    }
}
