package khlang.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A kind of staff, as the law of local staff knows them. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class StaffType {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String name;
    private boolean counted;
    private int sortOrder;
    @Version private long version;

    protected StaffType() {} // Jakarta Persistence

    StaffType(StaffTypeDescription described) {
        slug = described.slug();
        describe(described);
    }

    /** Takes over what the organisation file says; the slug stays. */
    final void describe(StaffTypeDescription described) {
        name = described.name();
        counted = described.counted();
        sortOrder = described.sortOrder();
    }

    StaffTypeDescription description() {
        return new StaffTypeDescription(slug, name, counted, sortOrder);
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
}
