package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import khlang.rights.CurrentReader;

/** What somebody may know of their own account. */
@ApplicationScoped
@Transactional
public class OwnAccount {

    @PersistenceContext EntityManager entities;
    @Inject CurrentReader reader;
    @Inject Actors actors;

    /**
     * The account of the one who asks.
     *
     * @throws IllegalStateException when nobody has signed in
     */
    public Account account() {
        Account account = entities.find(Account.class, reader.actor().account());
        if (account == null) {
            throw new IllegalStateException("Nobody has signed in");
        }
        return account;
    }

    /** The roles that were given to them by hand. */
    public List<GivenRole> given() {
        return actors.given(reader.actor().account());
    }
}
