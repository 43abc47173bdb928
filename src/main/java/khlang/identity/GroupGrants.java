package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.rights.Role;

/**
 * Keeps what groups of the sign-in service bring. It holds as long as a session that was opened
 * with it could last: whoever signs in with a password afterwards has no more than that.
 */
@ApplicationScoped
@Transactional
public class GroupGrants {

    @PersistenceContext EntityManager entities;
    @Inject AuditLog audit;
    @Inject SessionTimes times;
    @Inject Clock clock;

    /** What holds for an account now. */
    Set<GroupRole> of(long account) {
        return entities.createQuery(
                        "select g from GroupGrant g, ExternalIdentity e"
                                + " where g.externalIdentityId = e.id and e.accountId = :account"
                                + " and e.lastSignInAt > :since",
                        GroupGrant.class)
                .setParameter("account", account)
                .setParameter("since", clock.instant().minus(times.limits().longest()))
                .getResultStream()
                .map(GroupGrant::brought)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was brought at the last sign-ins, whether it still holds or not. */
    Map<Long, Set<GroupRole>> ofIdentities(Collection<Long> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select g from GroupGrant g where g.externalIdentityId in :keys",
                        GroupGrant.class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                GroupGrant::externalIdentity,
                                Collectors.mapping(
                                        GroupGrant::brought,
                                        Collectors.toCollection(TreeSet::new))));
    }

    /** Whether a group makes an administrator of any account that is open. */
    boolean makeAnAdministrator() {
        return !entities.createQuery(
                        "select g.id from GroupGrant g, ExternalIdentity e, Account a"
                                + " where g.externalIdentityId = e.id and e.accountId = a.id"
                                + " and a.state = :active and g.role = :role",
                        Long.class)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("role", Role.ADMINISTRATOR)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether a group has ever made an administrator of an account and not been left since. */
    boolean areAdministrators(long account) {
        return !entities.createQuery(
                        "select g.id from GroupGrant g, ExternalIdentity e"
                                + " where g.externalIdentityId = e.id and e.accountId = :account"
                                + " and g.role = :role",
                        Long.class)
                .setParameter("account", account)
                .setParameter("role", Role.ADMINISTRATOR)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Gives what the groups bring now, and takes what they bring no longer. */
    void replace(ExternalIdentity identity, Account account, Set<GroupRole> brought) {
        List<GroupGrant> grants =
                entities.createQuery(
                                "select g from GroupGrant g where g.externalIdentityId = :key",
                                GroupGrant.class)
                        .setParameter("key", identity.id())
                        .getResultList();
        var before =
                grants.stream()
                        .map(GroupGrant::brought)
                        .collect(Collectors.toCollection(TreeSet::new));
        var after = new TreeSet<>(brought);
        if (before.equals(after)) {
            return;
        }
        grants.stream().filter(grant -> !after.contains(grant.brought())).forEach(entities::remove);
        after.stream()
                .filter(role -> !before.contains(role))
                .forEach(role -> entities.persist(new GroupGrant(identity.id(), role)));
        audit.record(
                AuditAction.ROLES_CHANGED,
                Sessions.object(account),
                described(before),
                described(after));
    }

    private static String described(Set<GroupRole> roles) {
        return roles.stream().map(GroupRole::toString).collect(Collectors.joining(", "));
    }
}
