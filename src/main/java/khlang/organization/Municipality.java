package khlang.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;

/** The local government that runs this portal; there is exactly one. */
@Entity
public class Municipality {

    private static final int ONLY = 1;

    @Id private int id;
    private String name;
    private String shortName;
    private String abbreviation;
    private String district;
    private String province;
    private String phone;
    private String website;
    @Version private long version;

    protected Municipality() {} // Jakarta Persistence

    Municipality(MunicipalityDescription described) {
        id = ONLY;
        describe(described);
    }

    /** Takes over what the organisation file says. */
    final void describe(MunicipalityDescription described) {
        name = described.name();
        shortName = described.shortName();
        abbreviation = described.abbreviation();
        district = described.district();
        province = described.province();
        phone = described.phone();
        website = described.website();
    }

    /** The full name, such as the one on the letterhead. */
    public String name() {
        return name;
    }

    /** Two or three letters for the round mark in the page head. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The name without the kind of municipality. */
    public String shortName() {
        return shortName;
    }

    /** The district, without the word for district. */
    public String district() {
        return district;
    }

    /** The province, without the word for province. */
    public String province() {
        return province;
    }

    /** The switchboard's number, when somebody has confirmed it. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** The municipality's main web site, when known. */
    public Optional<String> website() {
        return Optional.ofNullable(website);
    }
}
