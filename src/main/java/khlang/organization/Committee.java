package khlang.organization;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A committee of one fiscal year; the next one of its name has the same slug. */
@Entity
public class Committee {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private int fiscalYear;
    private String name;
    private String duties;
    private String orderNumber = "";
    private LocalDate orderDate;
    private String orderLink = "";
    private Long orderFile;
    @Embedded private FromFile fromFile = new FromFile();
    @Version private long version;

    @OneToMany(mappedBy = "committee", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("seatOrder")
    private List<CommitteeSeat> seats = new ArrayList<>();

    @OneToMany(mappedBy = "committee", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("teamOrder")
    private List<CommitteeTeam> teams = new ArrayList<>();

    protected Committee() {} // Jakarta Persistence

    /** A new one, with its seats and teams. */
    Committee(CommitteeDescription described) {
        slug = described.slug();
        fiscalYear = described.fiscalYear();
        rename(described);
        described.seats().forEach(this::addSeat);
        described.teams().forEach(this::addTeam);
    }

    /** Takes over name and duties; slug, year, seats and teams stay. */
    final void rename(CommitteeDescription described) {
        name = described.name();
        duties = described.duties();
    }

    /** Takes over name, duties, seats and teams; those that are not named stay. */
    void describe(CommitteeDescription described) {
        rename(described);
        for (SeatDescription says : described.seats()) {
            seats.stream()
                    .filter(seat -> seat.order() == says.order())
                    .findFirst()
                    .ifPresentOrElse(seat -> seat.describe(says), () -> addSeat(says));
        }
        for (TeamDescription says : described.teams()) {
            teams.stream()
                    .filter(team -> team.order() == says.order())
                    .findFirst()
                    .ifPresentOrElse(team -> team.describe(says), () -> addTeam(says));
        }
    }

    /** Adds a seat; its order must be free. */
    final CommitteeSeat addSeat(SeatDescription says) {
        var seat = new CommitteeSeat(this, says);
        seats.add(seat);
        return seat;
    }

    /** Takes a seat away that nobody has ever held. */
    void removeSeat(CommitteeSeat seat) {
        seats.remove(seat);
    }

    /** Adds a team; its order must be free. */
    final CommitteeTeam addTeam(TeamDescription says) {
        var team = new CommitteeTeam(this, says);
        teams.add(team);
        return team;
    }

    /** Takes a team away. */
    void removeTeam(CommitteeTeam team) {
        teams.remove(team);
    }

    /** Takes over the order that appoints it. */
    void appoint(AppointmentOrder order) {
        orderNumber = order.number();
        orderDate = order.date();
        orderLink = order.link();
        orderFile = order.scan().orElse(null);
    }

    /** The order that appoints it for its year; none while nobody has recorded one. */
    public Optional<AppointmentOrder> order() {
        return orderNumber.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AppointmentOrder(
                                orderNumber, orderDate, orderLink, Optional.ofNullable(orderFile)));
    }

    /** What its file says of it; the order is no part of that. */
    public CommitteeDescription description() {
        return new CommitteeDescription(
                slug,
                fiscalYear,
                name,
                duties,
                seats.stream().map(CommitteeSeat::description).toList(),
                teams.stream().map(CommitteeTeam::description).toList());
    }

    FromFile fromFile() {
        return fromFile;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes of it, its seats, their holders and its teams. */
    public long version() {
        return version;
    }

    /** The stable name, the same in every year. */
    public String slug() {
        return slug;
    }

    /** Buddhist. */
    public int fiscalYear() {
        return fiscalYear;
    }

    /** The name for people. */
    public String name() {
        return name;
    }

    /** One a line; may be empty. */
    public String duties() {
        return duties;
    }

    /** In their order. */
    public List<CommitteeSeat> seats() {
        // Questions that fetch them with the committee bring them in any order.
        return seats.stream().sorted(Comparator.comparingInt(CommitteeSeat::order)).toList();
    }

    /** In their order. */
    public List<CommitteeTeam> teams() {
        return List.copyOf(teams);
    }
}
