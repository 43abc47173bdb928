package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Keeps the picture of the municipality's seal. */
@ApplicationScoped
@Transactional
public class Seals {

    @PersistenceContext EntityManager entities;
    @Inject Organization organization;
    @Inject Event<OrganizationChanged> changed;
    @Inject Rights rights;
    @Inject AuditLog audit;

    /** The picture, when there is one. */
    public Optional<Seal> seal() {
        return Optional.ofNullable(entities.find(Seal.class, Seal.ONLY));
    }

    /** The hash of the picture in hexadecimal, without reading the picture. */
    public Optional<String> hash() {
        return entities.createQuery("select s.sha256 from Seal s", String.class)
                .getResultStream()
                .findFirst();
    }

    /**
     * An administrator shows another picture.
     *
     * @throws RefusedException when it is none that we show
     */
    public void show(byte[] bytes) {
        rights.require(Right.ADMINISTER);
        organization.oneAtATime();
        SealImage image = SealImage.read(bytes);
        String before = said();
        seal().ifPresentOrElse(known -> known.show(image), () -> entities.persist(new Seal(image)));
        tell(before, Words.SAY.say("seal.some", image.sha256()));
    }

    /** An administrator takes the picture away: the round mark takes its place. */
    public void remove() {
        rights.require(Right.ADMINISTER);
        organization.oneAtATime();
        String before = said();
        seal().ifPresent(entities::remove);
        tell(before, Words.SAY.say("seal.none"));
    }

    private String said() {
        return seal().map(known -> Words.SAY.say("seal.some", known.sha256()))
                .orElseGet(() -> Words.SAY.say("seal.none"));
    }

    private void tell(String before, String after) {
        audit.record(AuditAction.ORGANIZATION_CHANGED, "municipality", before, after);
        changed.fire(new OrganizationChanged());
    }
}
