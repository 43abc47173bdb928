package khlang.organization;

import java.util.Objects;

/**
 * What the organisation file says of the municipality.
 *
 * @param phone null when unknown
 * @param website null when unknown
 */
public record MunicipalityDescription(
        String name,
        String shortName,
        String abbreviation,
        String district,
        String province,
        String phone,
        String website) {

    /** Only phone and web site may be missing. */
    public MunicipalityDescription {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(abbreviation, "abbreviation");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(province, "province");
    }
}
