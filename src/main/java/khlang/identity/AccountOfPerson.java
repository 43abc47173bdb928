package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import khlang.organization.PersonAccount;
import khlang.organization.PersonAccounts;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Finds the account of somebody, for their page. */
@ApplicationScoped
@Transactional
public class AccountOfPerson implements PersonAccounts {

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;

    @Override
    public Optional<PersonAccount> of(long person) {
        rights.require(Right.HELP_SIGN_IN);
        return entities.createQuery(
                        "select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .map(
                        one ->
                                new PersonAccount(
                                        one.id(),
                                        one.userName(),
                                        one.state() == AccountState.CLOSED));
    }
}
