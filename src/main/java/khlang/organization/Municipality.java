package khlang.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;

/** The local government that runs this portal; there is exactly one. */
@Entity
public class Municipality {

    static final int ONLY = 1;

    @Id private int id;
    private String name;
    private String shortName;
    private String abbreviation;
    private String subdistrict;
    private String district;
    private String province;
    private String address;
    private String phone;
    private String email;
    private String website;
    private String letterCode;
    private String officeHours;
    private boolean sample;
    @Embedded private FromFile fromFile = new FromFile();
    @Version private long version;

    protected Municipality() {} // Jakarta Persistence

    Municipality(MunicipalityDescription described) {
        id = ONLY;
        describe(described);
    }

    /** Takes over what is said of it. */
    final void describe(MunicipalityDescription described) {
        name = described.name();
        shortName = described.shortName();
        abbreviation = described.abbreviation();
        subdistrict = described.subdistrict();
        district = described.district();
        province = described.province();
        address = described.address();
        phone = described.phone();
        email = described.email();
        website = described.website();
        letterCode = described.letterCode();
        officeHours = described.officeHours();
        sample = described.sample();
    }

    /** All that is known of it. */
    public MunicipalityDescription description() {
        return new MunicipalityDescription(
                name,
                shortName,
                abbreviation,
                subdistrict,
                district,
                province,
                address,
                phone,
                email,
                website,
                letterCode,
                officeHours,
                sample);
    }

    FromFile fromFile() {
        return fromFile;
    }

    /** Counts the changes. */
    public long version() {
        return version;
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

    /** The district, with the word for district. */
    public String district() {
        return district;
    }

    /** The province, with the word for province. */
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
