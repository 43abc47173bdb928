package khlang.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * A part of the municipality that owns documents. Its slug is printed on paper and never reused:
 * when it is abolished it ends by a day, and stays.
 */
@Entity
public class Division {

    /** The slug of the division that stands in where none is named. */
    public static final String UNASSIGNED = "unassigned";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String name;
    private String shortName;
    private String headPosition;
    private String phone;
    private int sortOrder;
    private LocalDate validFrom;
    private LocalDate validTo;
    private boolean sample;
    @Embedded private FromFile fromFile = new FromFile();
    @Version private long version;

    protected Division() {} // Jakarta Persistence

    Division(DivisionDescription described) {
        slug = described.slug();
        describe(described);
    }

    /** Takes over what is said of it; the slug stays. */
    final void describe(DivisionDescription described) {
        name = described.name();
        shortName = described.shortName();
        headPosition = described.headPosition();
        phone = described.phone();
        sortOrder = described.sortOrder();
        validFrom = described.validFrom();
        validTo = described.validTo();
        sample = described.sample();
    }

    /** All that is known of it. */
    public DivisionDescription description() {
        return new DivisionDescription(
                slug, name, shortName, headPosition, phone, sortOrder, validFrom, validTo, sample);
    }

    /** Whether it is the one that stands in where none is named. */
    public boolean isUnassigned() {
        return slug.equals(UNASSIGNED);
    }

    /** Whether it exists on a day. */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it exists when a year begins or ends. */
    public boolean existsIn(FiscalYear year) {
        return existsOn(year.firstDay()) || existsOn(year.lastDay());
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

    /** The stable name in addresses. */
    public String slug() {
        return slug;
    }

    /** The full name. */
    public String name() {
        return name;
    }

    /** The name for narrow places. */
    public String shortName() {
        return shortName;
    }

    /** The title of its head, when there is one. */
    public Optional<String> headPosition() {
        return Optional.ofNullable(headPosition);
    }

    /** Where citizens may ask, when it has a number of its own. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** Places it among the others, smallest first. */
    public int sortOrder() {
        return sortOrder;
    }
}
