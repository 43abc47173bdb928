package khlang.organization;

import java.util.List;
import java.util.Objects;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * What the organisation file or an administrator says of the municipality. What is unknown is null.
 *
 * @param abbreviation two or three letters for the round mark
 * @param subdistrict with the word for subdistrict
 * @param letterCode what stands after the first word of a letter's number
 * @param sample whether it has yet to be checked with the office
 */
public record MunicipalityDescription(
        String name,
        String shortName,
        String abbreviation,
        String subdistrict,
        String district,
        String province,
        String address,
        String phone,
        String email,
        String website,
        String letterCode,
        String officeHours,
        boolean sample) {

    private static final TextRule ADDRESS = new TextRule("address", false, 500, true);

    /** What has to be known is never null. */
    public MunicipalityDescription {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(abbreviation, "abbreviation");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(province, "province");
    }

    /** What is wrong with it; empty when nothing is. */
    public List<Violation> check() {
        return new Checks()
                .text(TextRule.required("name", 200), name)
                .text(TextRule.required("shortName", 100), shortName)
                .text(TextRule.required("abbreviation", 4), abbreviation)
                .text(TextRule.optional("subdistrict", 100), subdistrict)
                .text(TextRule.required("district", 100), district)
                .text(TextRule.required("province", 100), province)
                .text(ADDRESS, address)
                .phone("phone", phone)
                .email("email", email)
                .website("website", website)
                .text(TextRule.optional("letterCode", 30), letterCode)
                .text(TextRule.optional("officeHours", 200), officeHours)
                .violations();
    }
}
