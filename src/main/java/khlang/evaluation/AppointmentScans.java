package khlang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import khlang.library.AttachmentFile;
import khlang.library.CheckedFile;
import khlang.library.KeptFile;
import khlang.library.KeptFiles;
import khlang.organization.AppointmentOrder;
import khlang.organization.Appointments;
import khlang.organization.Committee;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Keeps the scans of the orders that appoint committees, together with what is known of the orders.
 * A scan names people, so it is for staff.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class AppointmentScans {

    @PersistenceContext EntityManager entities;
    @Inject Appointments appointments;
    @Inject KeptFiles kept;
    @Inject Rights rights;

    /** An order as it was typed; the link may be empty. */
    public record Typed(String number, String date, String link) {}

    /**
     * Records an order.
     *
     * @param version of the committee, as the form showed it
     * @param files a new scan or none; the caller closes it
     * @param remove whether the scan that is there is thrown away
     * @throws RefusedException when rules are broken
     * @throws khlang.organization.ChangedMeanwhileException when somebody else was faster
     * @throws IOException when the disk refuses; nothing changes then
     */
    public void record(
            Committee committee, long version, Typed typed, List<CheckedFile> files, boolean remove)
            throws IOException {
        rights.require(Right.WRITE_PLAN);
        if (files.size() > 1) {
            throw new RefusedException("file", "tooManyProofs", 1);
        }
        Optional<KeptFile> before = scan(committee);
        Optional<KeptFile> after = remove ? Optional.empty() : before;
        for (CheckedFile file : files) {
            if (!file.kind().isOfPaper()) {
                throw new RefusedException("file", "orderScanKind");
            }
            after = Optional.of(kept.keep(file, List.of()));
        }
        appointments.record(
                committee.id(),
                version,
                typed.number(),
                typed.date(),
                typed.link(),
                after.map(KeptFile::id));
        if (before.isPresent() && !before.equals(after)) {
            kept.forget(before.get());
        }
    }

    /** The scan of a committee's order, for lists. */
    public Optional<KeptFile> scan(Committee committee) {
        rights.require(Right.READ_STAFF);
        return committee
                .order()
                .flatMap(AppointmentOrder::scan)
                .map(key -> entities.find(KeptFile.class, key));
    }

    /**
     * The scan with its bytes.
     *
     * @throws NotThereException when there is none
     */
    public AttachmentFile open(Committee committee) {
        return scan(committee).map(kept::open).orElseThrow(NotThereException::new);
    }
}
