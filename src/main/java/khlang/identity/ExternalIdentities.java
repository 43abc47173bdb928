package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;

/** Ties accounts to those whom other places vouch for. */
@ApplicationScoped
@Transactional
public class ExternalIdentities {

    @PersistenceContext EntityManager entities;
    @Inject AuditLog audit;

    /** The key of the account that is tied to somebody; empty when none is. */
    public Optional<Long> account(String issuer, String subject) {
        return find(issuer, subject).map(ExternalIdentity::account);
    }

    /**
     * Ties an account to somebody. The caller has proven both.
     *
     * @return false when they are tied to another account already
     */
    public boolean tie(long account, String issuer, String subject) {
        Optional<ExternalIdentity> known = find(issuer, subject);
        if (known.isPresent()) {
            return known.get().account() == account;
        }
        entities.persist(new ExternalIdentity(account, issuer, subject));
        audit.record(
                AuditAction.ACCOUNT_CHANGED,
                Sessions.object(entities.find(Account.class, account)),
                "",
                issuer);
        return true;
    }

    Optional<ExternalIdentity> find(String issuer, String subject) {
        return entities.createQuery(
                        "select e from ExternalIdentity e"
                                + " where e.issuer = :issuer and e.subject = :subject",
                        ExternalIdentity.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }
}
