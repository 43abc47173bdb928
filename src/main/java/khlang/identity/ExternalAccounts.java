package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.organization.Standings;

/**
 * Knows the accounts of those whom the sign-in service vouches for, and makes one at their first
 * sign-in. Nothing but issuer and subject leads to an account that exists: whoever could choose a
 * name or an address there would otherwise choose the account.
 */
@ApplicationScoped
@Transactional
public class ExternalAccounts {

    private static final int LONGEST_NAME = 200;

    @PersistenceContext EntityManager entities;
    @Inject Accounts accounts;
    @Inject Credentials credentials;
    @Inject ExternalIdentities identities;
    @Inject GroupGrants groups;
    @Inject Standings standings;
    @Inject Clock clock;

    /** The key of the account, with the roles that the groups bring now. */
    long of(Vouched vouched) {
        Optional<ExternalIdentity> known = identities.find(vouched.issuer(), vouched.subject());
        if (known.isEmpty()) {
            identities.tie(create(vouched).id(), vouched.issuer(), vouched.subject());
        }
        ExternalIdentity identity =
                identities.find(vouched.issuer(), vouched.subject()).orElseThrow();
        Account account = entities.find(Account.class, identity.account());
        identity.see(clean(vouched.userName()), clock.instant());
        groups.replace(identity, account, vouched.roles());
        return account.id();
    }

    private Account create(Vouched vouched) {
        String userName =
                ExternalUserName.of(
                        vouched.userName(), name -> credentials.account(name).isPresent());
        long person = person(vouched.email());
        return accounts.add(
                new NewAccount(userName, person, person == 0 ? clean(vouched.name()) : ""));
    }

    /** The one who works here with that address and has no account; 0 when there is none. */
    private long person(String email) {
        return standings
                .employedWith(email, LocalDate.now(clock))
                .filter(person -> !hasAccount(person))
                .orElse(0L);
    }

    private boolean hasAccount(long person) {
        List<Long> found =
                entities.createQuery(
                                "select a.id from Account a where a.personId = :person", Long.class)
                        .setParameter("person", person)
                        .getResultList();
        return !found.isEmpty();
    }

    private static String clean(String text) {
        String clean = text.replaceAll("\\p{C}+", " ").strip();
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME).strip() : clean;
    }
}
