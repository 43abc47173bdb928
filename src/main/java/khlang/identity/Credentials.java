package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** What is stored of an account to check a proof against. */
@ApplicationScoped
@Transactional
public class Credentials {

    @PersistenceContext EntityManager entities;
    @Inject Actors actors;
    @Inject Refusals refusals;

    /**
     * What is known of one account.
     *
     * @param maySignIn whether it is open and its person works here
     */
    record Known(long account, String userName, Optional<String> password, boolean maySignIn) {}

    /** What is known of the account with a user name. */
    Optional<Known> of(String userName) {
        return account(userName)
                .map(
                        account ->
                                new Known(
                                        account.id(),
                                        account.userName(),
                                        account.password(),
                                        actors.of(account).isPresent()));
    }

    /** The account with a user name, open or not. */
    Optional<Account> account(String userName) {
        if (!NewAccount.isUserName(userName)) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst();
    }

    /** Marks of browsers that were made before are worth nothing; long ago when all are. */
    Instant browsersForgottenAt(String userName) {
        return account(userName).flatMap(Account::browsersForgottenAt).orElse(Instant.EPOCH);
    }

    /** The same password in a stronger hash; for everybody else nothing has changed. */
    void renew(long account, String hash) {
        entities.createQuery("update Account a set a.password = :hash where a.id = :id")
                .setParameter("hash", hash)
                .setParameter("id", account)
                .executeUpdate();
    }

    /**
     * Takes down that somebody was turned away.
     *
     * @param userName empty when nobody has that name: what was typed may have been a password
     */
    void refused(Optional<String> userName) {
        refusals.note(userName.orElse("?"));
    }
}
