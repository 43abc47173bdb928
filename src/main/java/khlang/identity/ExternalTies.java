package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.Violation;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Shows administrators who signs in to which account from the sign-in service, and lets them tie
 * somebody to the account that they have had all along.
 */
@ApplicationScoped
@Transactional
public class ExternalTies {

    private static final String FIELD = "user-name";

    private static final String TIES =
            "select e, a from ExternalIdentity e, Account a where a.id = e.accountId";

    @PersistenceContext EntityManager entities;
    @Inject Credentials credentials;
    @Inject GroupGrants groups;
    @Inject Sessions sessions;
    @Inject AuditLog audit;
    @Inject Rights rights;

    /** How many there are. */
    public long count() {
        rights.require(Right.ADMINISTER);
        return entities.createQuery("select count(e) from ExternalIdentity e", Long.class)
                .getSingleResult();
    }

    /** Those of one page, by user name. */
    public List<TiedIdentity> page(int offset, int size) {
        rights.require(Right.ADMINISTER);
        return ties(
                entities.createQuery(TIES + " order by a.userName, e.id", Object[].class)
                        .setFirstResult(offset)
                        .setMaxResults(size));
    }

    /** One of them. */
    public Optional<TiedIdentity> one(long key) {
        rights.require(Right.ADMINISTER);
        return ties(
                        entities.createQuery(TIES + " and e.id = :key", Object[].class)
                                .setParameter("key", key))
                .stream()
                .findFirst();
    }

    /**
     * Ties somebody to another account; whoever is signed in to the old one signs in anew.
     *
     * @param shown the account that they were tied to when the form was shown
     * @param typed the user name of the other account
     * @return what is wrong; empty when it was done
     */
    public List<Violation> move(long key, long shown, String typed) {
        rights.require(Right.ADMINISTER);
        ExternalIdentity identity =
                entities.find(ExternalIdentity.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (identity == null || identity.account() != shown) {
            return List.of(new Violation(FIELD, "tieChanged"));
        }
        Optional<Account> other = credentials.account(NewAccount.asStored(typed));
        if (other.isEmpty()) {
            return List.of(new Violation(FIELD, "noSuchAccount"));
        }
        if (other.get().state() != AccountState.ACTIVE) {
            return List.of(new Violation(FIELD, "closedAccount"));
        }
        if (other.get().id() != shown) {
            Account before = entities.find(Account.class, shown);
            identity.move(other.get().id());
            sessions.endAll(shown, 0);
            audit.record(
                    AuditAction.ACCOUNT_CHANGED,
                    Sessions.object(other.get()),
                    identity.issuer() + " → " + before.userName(),
                    identity.issuer() + " → " + other.get().userName());
        }
        return List.of();
    }

    private List<TiedIdentity> ties(TypedQuery<Object[]> query) {
        List<Object[]> rows = query.getResultList();
        Map<Long, Set<GroupRole>> roles =
                groups.ofIdentities(
                        rows.stream().map(row -> ((ExternalIdentity) row[0]).id()).toList());
        return rows.stream()
                .map(
                        row ->
                                tie(
                                        (ExternalIdentity) row[0],
                                        (Account) row[1],
                                        roles.getOrDefault(
                                                ((ExternalIdentity) row[0]).id(), Set.of())))
                .toList();
    }

    private static TiedIdentity tie(
            ExternalIdentity identity, Account account, Set<GroupRole> roles) {
        return new TiedIdentity(
                identity.id(),
                identity.knownAs(),
                identity.issuer(),
                account.id(),
                account.userName(),
                identity.lastSignInAt(),
                roles);
    }
}
