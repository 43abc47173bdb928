package khlang.organization;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the organisation file says of a division.
 *
 * @param headPosition null for a unit without a head of its own
 * @param validFrom null when it has always existed
 * @param validTo the last day it exists, null while it does
 */
public record DivisionDescription(
        String slug,
        String name,
        String shortName,
        String headPosition,
        int sortOrder,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Slug and both names must be there. */
    public DivisionDescription {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortName, "shortName");
    }
}
