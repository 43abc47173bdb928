package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khlang.organization.Standing;
import khlang.organization.Standings;
import khlang.rights.Actor;
import khlang.rights.Role;

/**
 * Works out what an account makes of its owner: by their posts, by what was given by hand, and by
 * their groups at the sign-in service.
 */
@ApplicationScoped
@Transactional
public class Actors {

    @PersistenceContext EntityManager entities;
    @Inject Standings standings;
    @Inject GroupGrants groups;
    @Inject Clock clock;

    /**
     * Who the owner of an account is today.
     *
     * @return empty when the account is closed or its person does not work here
     */
    public Optional<Actor> of(Account account) {
        return of(account, LocalDate.now(clock));
    }

    /** As {@link #of(Account)}, on another day. */
    Optional<Actor> of(Account account, LocalDate today) {
        if (account.state() != AccountState.ACTIVE) {
            return Optional.empty();
        }
        List<GivenRole> given = new ArrayList<>(given(account.id()));
        groups.of(account.id()).forEach(role -> given.add(role.given()));
        if (account.person() == 0) {
            return Optional.of(actor(account, Optional.empty(), given, today));
        }
        return standings
                .of(account.person(), today)
                .filter(Standing::employed)
                .map(standing -> actor(account, Optional.of(standing), given, today));
    }

    /** What was given to an account by hand, also for other days. */
    List<GivenRole> given(long account) {
        return entities.createQuery(
                        "select g from RoleGrant g where g.accountId = :account order by g.id",
                        RoleGrant.class)
                .setParameter("account", account)
                .getResultStream()
                .map(RoleGrant::given)
                .toList();
    }

    static Actor actor(
            Account account, Optional<Standing> standing, List<GivenRole> given, LocalDate day) {
        Set<Role> roles = EnumSet.of(Role.PUBLIC);
        Map<Role, Set<String>> divisions = new EnumMap<>(Role.class);
        standing.ifPresent(post -> fromPosts(post, roles, divisions));
        for (GivenRole one : given) {
            if (one.holdsOn(day)) {
                add(one.role(), one.division(), roles, divisions);
            }
        }
        return new Actor(account.id(), account.person(), name(account, standing), roles, divisions);
    }

    private static void fromPosts(
            Standing post, Set<Role> roles, Map<Role, Set<String>> divisions) {
        add(Role.STAFF, post.division(), roles, divisions);
        post.heads().forEach(division -> add(Role.HEAD, division, roles, divisions));
        if (post.onCommittee()) {
            roles.add(Role.COMMITTEE);
        }
        if (post.secretary()) {
            roles.add(Role.SECRETARY);
        }
    }

    private static void add(
            Role role, String division, Set<Role> roles, Map<Role, Set<String>> divisions) {
        roles.add(role);
        if (!division.isEmpty()) {
            divisions.computeIfAbsent(role, none -> new HashSet<>()).add(division);
        }
    }

    private static String name(Account account, Optional<Standing> standing) {
        String own = account.displayName().isEmpty() ? account.userName() : account.displayName();
        return standing.map(Standing::name).orElse(own);
    }
}
