package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Makes the first account, for whoever holds the key that the portal has printed at its start. */
@ApplicationScoped
@Transactional
public class SetUp {

    @PersistenceContext EntityManager entities;
    @Inject Accounts accounts;
    @Inject GroupGrants groups;
    @Inject PasswordBook passwords;
    @Inject Sessions sessions;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Makes a new key; an older one opens nothing any more.
     *
     * @return empty when somebody can administer the portal already
     * @throws khlang.rights.RightMissingException for others than the portal's own commands
     */
    public Optional<String> newKey() {
        rights.require(Right.ADMINISTER);
        if (isDone()) {
            return Optional.empty();
        }
        String key = Secrets.random();
        SetUpKey before = locked();
        if (before == null) {
            entities.persist(new SetUpKey(Secrets.hash(key), clock.instant()));
        } else {
            before.replace(Secrets.hash(key), clock.instant());
        }
        return Optional.of(key);
    }

    /** Whether a key opens the set-up page. */
    public boolean isOpen(String key) {
        SetUpKey known = entities.find(SetUpKey.class, SetUpKey.ONLY);
        return known != null && known.fits(key, clock.instant()) && !isDone();
    }

    /**
     * Uses the key up: makes the first administrator and signs them in.
     *
     * @param hash of the password
     * @return empty when somebody else was quicker
     */
    Optional<OpenedSession> complete(String key, NewAccount first, String hash, SignInPlace place) {
        SetUpKey known = locked();
        if (known == null || !known.fits(key, clock.instant()) || isDone()) {
            return Optional.empty();
        }
        Account account = accounts.add(first);
        passwords.take(account, hash, "");
        accounts.give(account, GivenRole.ADMINISTRATOR);
        entities.remove(known);
        entities.flush();
        return sessions.open(account.id(), Proof.SET_UP, place);
    }

    private SetUpKey locked() {
        return entities.find(SetUpKey.class, SetUpKey.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Accounts do not count: whoever comes first from the sign-in service has one, too. */
    private boolean isDone() {
        return accounts.hasAdministrator() || groups.makeAnAdministrator();
    }
}
