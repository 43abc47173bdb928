package khlang.web;

import java.util.Objects;

/**
 * Whose portal this is: what the head and the foot of every page say. All parts are empty strings
 * as long as the organisation file has not been read.
 *
 * @param abbreviation two or three letters for the round mark
 * @param district as people write it, such as อำเภอแม่ริม
 * @param province as people write it, such as จังหวัดเชียงใหม่
 * @param phone the switchboard's confirmed number, else empty
 * @param website the municipality's main web site, else empty
 * @param seal the address of the picture of its seal, else empty
 */
public record Site(
        String name,
        String abbreviation,
        String district,
        String province,
        String phone,
        String website,
        String seal) {

    /** The site of a new installation. */
    public static final Site UNNAMED = new Site("", "", "", "", "", "", "");

    /** Nothing is null. */
    public Site {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(abbreviation, "abbreviation");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(province, "province");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(website, "website");
        Objects.requireNonNull(seal, "seal");
    }

    /** A site without a seal. */
    public Site(
            String name,
            String abbreviation,
            String district,
            String province,
            String phone,
            String website) {
        this(name, abbreviation, district, province, phone, website, "");
    }

    /** Whether the organisation file has been read. */
    public boolean isNamed() {
        return !name.isEmpty();
    }
}
