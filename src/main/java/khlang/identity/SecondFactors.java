package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/** A second proof beside the password, for those who want it: a code from their telephone. */
@ApplicationScoped
@Transactional
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_GROUPS = 2;

    @PersistenceContext EntityManager entities;
    @Inject IdentityKey key;
    @Inject AuditLog audit;
    @Inject SecurityNotices notices;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * What somebody needs to tell their app.
     *
     * @param address for the QR code
     * @param secret for typing
     */
    public record Invitation(String address, String secret) {}

    /** Whether an account asks for a code. */
    public boolean isOn(long account) {
        return find(account).filter(SecondFactor::isOn).isPresent();
    }

    /** How many recovery codes are left. */
    public long recoveryCodesLeft(long account) {
        return entities.createQuery(
                        "select count(c) from RecoveryCode c"
                                + " where c.accountId = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /**
     * Begins to set it up for the one who asks, or goes on with it.
     *
     * @param issuer whose portal it is
     */
    public Invitation invite(String issuer) {
        long account = reader.actor().account();
        Optional<SecondFactor> begun = find(account);
        Optional<byte[]> known = begun.flatMap(one -> key.decrypt(one.secret()));
        byte[] secret = known.orElseGet(() -> Secrets.bytes(Totp.SECRET_BYTES));
        if (known.isEmpty()) {
            begun.ifPresentOrElse(
                    one -> one.replace(key.encrypt(secret)),
                    () -> entities.persist(new SecondFactor(account, key.encrypt(secret))));
        }
        String name = entities.find(Account.class, account).userName();
        return new Invitation(Totp.address(issuer, name, secret), Totp.base32(secret));
    }

    /**
     * Switches it on for the one who asks when the first code is right.
     *
     * @return the recovery codes, shown this once; empty when the code is wrong
     */
    public List<String> confirm(String code) {
        long account = reader.actor().account();
        Optional<SecondFactor> begun = find(account).filter(one -> !one.isOn());
        if (begun.isEmpty() || !isFresh(account, begun.get(), code)) {
            return List.of();
        }
        begun.get().confirm(clock.instant());
        List<String> codes = newCodes(account);
        notices.factorSwitched(entities.find(Account.class, account), true);
        audit.record(AuditAction.SECOND_FACTOR_CHANGED, object(account), "off", "on");
        return codes;
    }

    /**
     * Takes a code of the app or a recovery code, each of them once.
     *
     * @return how it proves; empty when it is wrong or was used before
     */
    Optional<Proof> accept(long account, String code) {
        Optional<SecondFactor> factor = find(account).filter(SecondFactor::isOn);
        if (factor.filter(one -> isFresh(account, one, code)).isPresent()) {
            return Optional.of(Proof.PASSWORD_AND_CODE);
        }
        int used =
                entities.createQuery(
                                "update RecoveryCode c set c.usedAt = :now where c.accountId ="
                                        + " :account and c.codeHash = :hash and c.usedAt is null")
                        .setParameter("now", clock.instant())
                        .setParameter("account", account)
                        .setParameter("hash", Secrets.hashOfReadable(code))
                        .executeUpdate();
        return used == 1 ? Optional.of(Proof.PASSWORD_AND_RECOVERY_CODE) : Optional.empty();
    }

    /** Two who send the same code at the same moment: the database lets one of them through. */
    private boolean isFresh(long account, SecondFactor factor, String code) {
        Optional<byte[]> secret = key.decrypt(factor.secret());
        OptionalLong step =
                secret.isEmpty()
                        ? OptionalLong.empty()
                        : Totp.step(secret.get(), code, clock.instant());
        return step.isPresent()
                && entities.createQuery(
                                        "update SecondFactor f set f.lastStep = :step"
                                                + " where f.accountId = :account and f.lastStep <"
                                                + " :step")
                                .setParameter("step", step.getAsLong())
                                .setParameter("account", account)
                                .executeUpdate()
                        == 1;
    }

    /**
     * Makes new recovery codes for the one who asks; the old ones are void.
     *
     * @return empty when the code is wrong
     */
    public List<String> renewRecoveryCodes(String code) {
        long account = reader.actor().account();
        if (accept(account, code).isEmpty()) {
            return List.of();
        }
        audit.record(AuditAction.SECOND_FACTOR_CHANGED, object(account), "", "new codes");
        return newCodes(account);
    }

    /** Switches it off for the one who asks; whether the code was right. */
    public boolean turnOff(String code) {
        long account = reader.actor().account();
        if (accept(account, code).isEmpty()) {
            return false;
        }
        notices.factorSwitched(entities.find(Account.class, account), false);
        remove(account);
        return true;
    }

    /**
     * Switches it off for somebody who has lost their telephone.
     *
     * @throws khlang.rights.RightMissingException for others than administrators
     */
    public void turnOffFor(long account) {
        rights.require(Right.ADMINISTER);
        notices.factorTakenOff(entities.find(Account.class, account));
        remove(account);
    }

    private void remove(long account) {
        clearCodes(account);
        find(account).ifPresent(entities::remove);
        audit.record(AuditAction.SECOND_FACTOR_CHANGED, object(account), "on", "off");
    }

    private List<String> newCodes(long account) {
        clearCodes(account);
        List<String> codes =
                Stream.generate(() -> Secrets.readable(RECOVERY_GROUPS))
                        .distinct()
                        .limit(RECOVERY_CODES)
                        .toList();
        codes.forEach(
                code -> entities.persist(new RecoveryCode(account, Secrets.hashOfReadable(code))));
        return codes;
    }

    private void clearCodes(long account) {
        entities.createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private Optional<SecondFactor> find(long account) {
        return Optional.ofNullable(entities.find(SecondFactor.class, account));
    }

    private String object(long account) {
        return Sessions.object(entities.find(Account.class, account));
    }
}
