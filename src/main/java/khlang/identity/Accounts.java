package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.Violation;
import khlang.organization.Organization;
import khlang.organization.PersonBegins;
import khlang.organization.PersonLeaves;
import khlang.organization.RefusedException;
import khlang.rights.Actor;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.Subject;

/** Makes accounts, gives roles and closes what is no longer needed. */
@ApplicationScoped
@Transactional
public class Accounts {

    @PersistenceContext EntityManager entities;
    @Inject Actors actors;
    @Inject AccountList people;
    @Inject Credentials credentials;
    @Inject Sessions sessions;
    @Inject GroupGrants groups;
    @Inject SecurityNotices notices;
    @Inject Organization organization;
    @Inject AuditLog audit;
    @Inject Rights rights;
    @Inject Event<AccountCloses> closing;
    @Inject Clock clock;

    /** An account, for those who look after accounts. */
    public Optional<Account> account(long key) {
        rights.require(Right.HELP_SIGN_IN);
        return Optional.ofNullable(entities.find(Account.class, key));
    }

    /** The account with a user name, for those who look after accounts. */
    public Optional<Account> account(String userName) {
        rights.require(Right.HELP_SIGN_IN);
        return credentials.account(NewAccount.asStored(userName));
    }

    /** Who the owner of an account is today; empty when nobody can sign in with it. */
    public Optional<Actor> owner(Account account) {
        rights.require(Right.HELP_SIGN_IN);
        return actors.of(account);
    }

    /** What was given to an account by hand. */
    public List<GivenRole> given(long account) {
        rights.require(Right.HELP_SIGN_IN);
        return actors.given(account);
    }

    /** Whether an account may do everything; only administrators help those. */
    public boolean isAdministrator(long account) {
        rights.require(Right.HELP_SIGN_IN);
        return administers(account);
    }

    /** As {@link #isAdministrator}, for those who have proven something else. */
    boolean administers(long account) {
        return actors.given(account).stream().anyMatch(one -> one.role() == Role.ADMINISTRATOR)
                || groups.areAdministrators(account);
    }

    /** How many could administer the portal with a password of their own; two is a good number. */
    public int administrators() {
        rights.require(Right.HELP_SIGN_IN);
        return usable(administrators(LockModeType.NONE)).size();
    }

    /** Whether anybody could administer the portal with a password of their own. */
    boolean hasAdministrator() {
        return !usable(administrators(LockModeType.NONE)).isEmpty();
    }

    /**
     * Makes an account without a password; its owner sets one with a slip.
     *
     * @param made is given the account when it was made
     * @return what is wrong; empty when it was made
     */
    public List<Violation> create(NewAccount described, java.util.function.LongConsumer made) {
        rights.require(Right.ADMINISTER);
        var violations = new ArrayList<>(described.check());
        if (credentials.account(described.userName()).isPresent()) {
            violations.add(new Violation("user-name", "userNameTaken"));
        }
        if (described.person() != 0 && people.person(described.person()).isEmpty()) {
            violations.add(new Violation("person", "personTaken"));
        }
        if (violations.isEmpty()) {
            made.accept(add(described).id());
        }
        return violations;
    }

    Account add(NewAccount described) {
        var account = new Account(described, clock.instant());
        entities.persist(account);
        entities.flush();
        audit.record(AuditAction.ACCOUNT_CREATED, Sessions.object(account), "", "");
        return account;
    }

    /** Gives a role without asking; for the first administrator. */
    void give(Account account, GivenRole role) {
        entities.persist(new RoleGrant(account.id(), role));
        audit.record(
                AuditAction.ROLES_CHANGED,
                Sessions.object(account),
                "",
                GivenRole.describe(List.of(role)));
    }

    /**
     * Replaces all roles that were given by hand.
     *
     * @param version of the account, as the form knew it
     * @return what is wrong; empty when it was done
     * @throws AccountChangedException when somebody was quicker
     */
    public List<Violation> changeRoles(long key, long version, List<GivenRole> roles) {
        rights.require(Right.ADMINISTER);
        List<Account> administrators = administrators(LockModeType.PESSIMISTIC_WRITE);
        Account account = locked(key, version);
        List<GivenRole> before = actors.given(key);
        boolean keeps = roles.stream().anyMatch(one -> one.role() == Role.ADMINISTRATOR);
        List<Violation> violations = check(roles);
        if (violations.isEmpty() && !keeps && isLast(account, administrators)) {
            violations = List.of(new Violation("administrator", "lastAdministrator"));
        }
        if (!violations.isEmpty() || before.equals(roles)) {
            return violations;
        }
        entities.createQuery("delete from RoleGrant g where g.accountId = :account")
                .setParameter("account", key)
                .executeUpdate();
        roles.forEach(role -> entities.persist(new RoleGrant(key, role)));
        entities.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        notices.rolesChanged(account, before, roles);
        audit.record(
                AuditAction.ROLES_CHANGED,
                Sessions.object(account),
                GivenRole.describe(before),
                GivenRole.describe(roles));
        return List.of();
    }

    private List<Violation> check(List<GivenRole> roles) {
        boolean wrong =
                roles.stream()
                        .anyMatch(
                                one ->
                                        one.role() != Role.ADMINISTRATOR
                                                && organization.division(one.division()).isEmpty());
        boolean backwards =
                roles.stream()
                        .anyMatch(
                                one ->
                                        one.from() != null
                                                && one.to() != null
                                                && one.to().isBefore(one.from()));
        return wrong || backwards
                ? List.of(new Violation("head-division", "actingHead"))
                : List.of();
    }

    /**
     * Closes an account and ends its sessions.
     *
     * @return what is wrong; empty when it was done
     * @throws AccountChangedException when somebody was quicker
     */
    public List<Violation> close(long key, long version) {
        rights.require(Right.ADMINISTER);
        List<Account> administrators = administrators(LockModeType.PESSIMISTIC_WRITE);
        Account account = locked(key, version);
        if (isLast(account, administrators)) {
            return List.of(new Violation("close", "lastAdministrator"));
        }
        account.close();
        sessions.endAll(key, 0);
        closing.fire(new AccountCloses(key));
        audit.record(
                AuditAction.ACCOUNT_CLOSED,
                Sessions.object(account),
                AccountState.ACTIVE.name(),
                AccountState.CLOSED.name());
        return List.of();
    }

    /**
     * Opens a closed account again.
     *
     * @throws AccountChangedException when somebody was quicker
     */
    public void reopen(long key, long version) {
        rights.require(Right.ADMINISTER);
        Account account = locked(key, version);
        account.reopen();
        audit.record(
                AuditAction.ACCOUNT_CHANGED,
                Sessions.object(account),
                AccountState.CLOSED.name(),
                AccountState.ACTIVE.name());
    }

    /** The last administrator is needed here, whatever their post: nobody could follow them. */
    void stays(@Observes PersonLeaves leaving) {
        LocalDate after = leaving.lastDay().plusDays(1);
        LocalDate today = LocalDate.now(clock);
        if (isNeeded(leaving.person(), after.isBefore(today) ? today : after)) {
            throw new RefusedException(List.of(new Violation("day", "lastAdministrator")));
        }
    }

    /** Nor do they begin later: until then there would be none. */
    void begins(@Observes PersonBegins beginning) {
        LocalDate today = LocalDate.now(clock);
        if (beginning.firstDay().isAfter(today) && isNeeded(beginning.person(), today)) {
            throw new RefusedException(
                    List.of(new Violation(beginning.field(), "lastAdministrator")));
        }
    }

    private boolean isNeeded(long person, LocalDate day) {
        List<Account> administrators = administrators(LockModeType.PESSIMISTIC_WRITE);
        return usable(administrators).stream().anyMatch(one -> one.person() == person)
                && administrators.stream()
                        .filter(one -> one.person() != person)
                        .allMatch(one -> actors.of(one, day).isEmpty());
    }

    private Account locked(long key, long version) {
        Account account = entities.find(Account.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new RightMissingException(Right.ADMINISTER, Subject.PORTAL);
        }
        if (account.version() != version) {
            throw new AccountChangedException(key);
        }
        return account;
    }

    /** Two administrators who close each other at the same moment: the rows are locked first. */
    private List<Account> administrators(LockModeType lock) {
        return entities.createQuery(
                        "select a from Account a where a.state = :active and a.password is not null"
                                + " and a.id in (select g.accountId from RoleGrant g"
                                + " where g.role = :role) order by a.id",
                        Account.class)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(lock)
                .getResultList();
    }

    private List<Account> usable(List<Account> accounts) {
        return accounts.stream().filter(one -> actors.of(one).isPresent()).toList();
    }

    private boolean isLast(Account account, List<Account> administrators) {
        List<Account> usable = usable(administrators);
        return usable.size() == 1 && usable.getFirst().id() == account.id();
    }
}
