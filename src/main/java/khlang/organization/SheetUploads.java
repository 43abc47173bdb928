package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import khlang.digest.RandomKey;
import khlang.rights.CurrentReader;

/**
 * Keeps sheets for a day between being sent and being confirmed, each for whoever has sent it. What
 * may be sent, and by whom, say those who take them over.
 */
@ApplicationScoped
@Transactional
public class SheetUploads {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;

    @PersistenceContext EntityManager entities;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * Keeps a sheet.
     *
     * @param purpose what it is to become, at most 20 Latin letters
     * @return the key under which it waits
     * @throws RefusedException when it is too long
     */
    public String keep(String purpose, String fileName, List<SheetRow> rows) {
        Instant now = clock.instant();
        entities.createQuery("delete from SheetUpload u where u.uploadedAt < :old")
                .setParameter("old", now.minus(KEPT))
                .executeUpdate();
        String id = RandomKey.make();
        String plain = fileName.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cf}]", "");
        entities.persist(
                new SheetUpload(
                        id,
                        purpose,
                        reader.actor().account(),
                        plain.substring(0, Math.min(plain.length(), LONGEST_NAME)),
                        rows,
                        now));
        return id;
    }

    /** A sheet of the one who asks. */
    public Optional<SheetUpload> find(String purpose, String key) {
        return own(purpose, key, LockModeType.NONE);
    }

    /**
     * A sheet of the one who asks, which is kept no longer once this transaction is done; meanwhile
     * a second click waits, and then finds nothing.
     */
    public Optional<SheetUpload> take(String purpose, String key) {
        Optional<SheetUpload> upload = own(purpose, key, LockModeType.PESSIMISTIC_WRITE);
        upload.ifPresent(entities::remove);
        return upload;
    }

    private Optional<SheetUpload> own(String purpose, String key, LockModeType lock) {
        return Optional.ofNullable(entities.find(SheetUpload.class, key, lock))
                .filter(one -> one.isOf(purpose, reader.actor().account()));
    }
}
