package khlang.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A team that works for a committee; the plan says what it does, not who is in it. */
@Entity
public class CommitteeTeam {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne private Committee committee;
    private int teamOrder;
    private String name;
    private String duties;

    protected CommitteeTeam() {} // Jakarta Persistence

    CommitteeTeam(Committee of, TeamDescription says) {
        committee = of;
        describe(says);
    }

    /** Takes over what is said of it. */
    final void describe(TeamDescription says) {
        teamOrder = says.order();
        name = says.name();
        duties = says.duties();
    }

    /** All that is known of it. */
    public TeamDescription description() {
        return new TeamDescription(teamOrder, name, duties);
    }

    /** The database's key; null as long as it is not stored. */
    public Long id() {
        return id;
    }

    /** The committee it works for. */
    public Committee committee() {
        return committee;
    }

    /** Its place, from 1. */
    public int order() {
        return teamOrder;
    }

    /** The name for people. */
    public String name() {
        return name;
    }

    /** One a line; may be empty. */
    public String duties() {
        return duties;
    }
}
