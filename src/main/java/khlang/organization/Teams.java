package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import khlang.rights.NotThereException;

/**
 * Keeps the teams of committees. Whoever changes a team changes its committee: versions are those
 * of the committee.
 */
@ApplicationScoped
@Transactional
public class Teams {

    @PersistenceContext EntityManager entities;
    @Inject Committees committees;

    /** A team by its key. */
    public Optional<CommitteeTeam> team(long id) {
        return Optional.ofNullable(entities.find(CommitteeTeam.class, id));
    }

    /**
     * An administrator adds a team.
     *
     * @param version of the committee, as the form showed it
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void add(long committee, long version, TeamDescription described) {
        Committee known = committees.toChange(committee, version);
        check(known, described, null);
        committees.tell(known, "", Words.of(known.addTeam(described)));
    }

    /**
     * An administrator changes a team.
     *
     * @param version of the committee, as the form showed it
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, TeamDescription described) {
        CommitteeTeam team = team(id).orElseThrow(NotThereException::new);
        Committee known = committees.toChange(team.committee().id(), version);
        check(known, described, team);
        String before = Words.of(team);
        team.describe(described);
        committees.tell(known, before, Words.of(team));
    }

    /**
     * An administrator takes a team away; nobody belongs to it, so nothing else is lost.
     *
     * @param version of the committee, as the form showed it
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void remove(long id, long version) {
        CommitteeTeam team = team(id).orElseThrow(NotThereException::new);
        Committee known = committees.toChange(team.committee().id(), version);
        known.removeTeam(team);
        committees.tell(known, Words.of(team), "");
    }

    private static void check(Committee committee, TeamDescription described, CommitteeTeam own) {
        RefusedException.unless(described.check());
        boolean taken =
                committee.teams().stream()
                        .filter(team -> own == null || !team.id().equals(own.id()))
                        .anyMatch(team -> team.order() == described.order());
        if (taken) {
            throw new RefusedException("order", "teamOrderTaken");
        }
    }
}
