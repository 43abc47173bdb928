package khlang.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A kind of staff, as the law of local staff knows them; never deleted, but retired. */
@Entity
public class StaffType {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String name;
    private boolean counted;
    private int sortOrder;
    private boolean retired;
    @Embedded private FromFile fromFile = new FromFile();
    @Version private long version;

    protected StaffType() {} // Jakarta Persistence

    StaffType(StaffTypeDescription described) {
        slug = described.slug();
        describe(described);
    }

    /** Takes over what is said of it; the slug stays. */
    final void describe(StaffTypeDescription described) {
        name = described.name();
        counted = described.counted();
        sortOrder = described.sortOrder();
        retired = described.retired();
    }

    /** All that is known of it. */
    public StaffTypeDescription description() {
        return new StaffTypeDescription(slug, name, counted, sortOrder, retired);
    }

    FromFile fromFile() {
        return fromFile;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** The stable name. */
    public String slug() {
        return slug;
    }

    /** The name for people. */
    public String name() {
        return name;
    }

    /** Whether "all staff" in the plan's figures includes them. */
    public boolean isCounted() {
        return counted;
    }

    /** Whether nobody new is of this kind. */
    public boolean isRetired() {
        return retired;
    }
}
