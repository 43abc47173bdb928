package khlang.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** A post that people hold; its name is unlike that of any other. */
@Entity
@Table(name = "staff_position")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Position {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    @ManyToOne private Division division;

    @ManyToOne
    @JoinColumn(name = "staff_type_id")
    private StaffType staffType;

    private int sortOrder;
    private boolean sample;
    private String fileName;
    @Embedded private FromFile fromFile = new FromFile();
    @Version private long version;

    protected Position() {} // Jakarta Persistence

    Position(PositionDescription described, Division of, StaffType type) {
        describe(described, of, type);
    }

    /** Takes over what is said of it. */
    final void describe(PositionDescription described, Division of, StaffType type) {
        name = described.name();
        division = of;
        staffType = type;
        sortOrder = described.sortOrder();
        sample = described.sample();
    }

    /** The file calls it by its name of today, also when it is renamed in the portal. */
    void isInFile() {
        fileName = name;
    }

    /** All that is known of it. */
    public PositionDescription description() {
        return new PositionDescription(
                name, division == null ? "" : division.slug(), staffType.slug(), sortOrder, sample);
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

    /** The name for people. */
    public String name() {
        return name;
    }

    /** The division it belongs to; none when it stands above them. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** The kind of staff that holds it. */
    public StaffType staffType() {
        return staffType;
    }

    /** Whether it has yet to be checked with the office. */
    public boolean isSample() {
        return sample;
    }
}
