package khlang.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A seat on a committee: the people on it change during the year, the seat stays. */
@Entity
public class CommitteeSeat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne private Committee committee;
    private int seatOrder;
    private String positionName;

    @Enumerated(EnumType.STRING)
    private SeatRole role;

    private String roleName;

    protected CommitteeSeat() {} // Jakarta Persistence

    CommitteeSeat(Committee of, SeatDescription says) {
        committee = of;
        describe(says);
    }

    /** Takes over what is said of it. */
    final void describe(SeatDescription says) {
        seatOrder = says.order();
        positionName = says.position();
        role = says.role();
        roleName = says.roleName();
    }

    /** All that is known of it. */
    public SeatDescription description() {
        return new SeatDescription(seatOrder, positionName, role, roleName);
    }

    /** The database's key; null as long as it is not stored. */
    public Long id() {
        return id;
    }

    /** The committee it belongs to. */
    public Committee committee() {
        return committee;
    }

    /** Its number, from 1. */
    public int order() {
        return seatOrder;
    }

    /** The post that it belongs to, in the words of the order that appoints the committee. */
    public String positionName() {
        return positionName;
    }

    /** The role, in the words of that order. */
    public String roleName() {
        return roleName;
    }
}
