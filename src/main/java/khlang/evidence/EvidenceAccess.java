package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.RefusedException;
import khlang.plan.ClosedYears;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/**
 * Who may see, attach and confirm what. What belongs to a division is for its own people and for
 * those who see everything; what belongs to the whole office is for all who see anything.
 */
@ApplicationScoped
public class EvidenceAccess {

    @Inject Rights rights;
    @Inject CurrentReader reader;
    @Inject Organization organization;
    @Inject Instance<ClosedYears> closing;

    /** Whether the one who asks sees any evidence. */
    public boolean seesSome() {
        return rights.allowsSome(Right.SEE_EVIDENCE) || keepsSome();
    }

    /** Whether the one who asks attaches evidence to anything. */
    public boolean keepsSome() {
        return rights.allowsSome(Right.KEEP_EVIDENCE);
    }

    /** Whether the one who asks attaches evidence for the whole office and all divisions. */
    public boolean keepsAll() {
        return rights.allows(Right.KEEP_EVIDENCE);
    }

    /** Whether nothing of a year may change: its report was handed over. */
    public boolean isLocked(FiscalYear year) {
        return closing.stream().anyMatch(one -> one.isLocked(year));
    }

    /** The divisions that existed in a year and for which the one who asks attaches evidence. */
    public List<Division> kept(FiscalYear year) {
        return divisions(year).stream().filter(one -> keeps(Optional.of(one))).toList();
    }

    /** The divisions that existed when a year began or ended, in their order. */
    List<Division> divisions(FiscalYear year) {
        return organization.namedDivisions(year);
    }

    /**
     * @param division none for the whole office
     */
    boolean keeps(Optional<Division> division) {
        return rights.allows(Right.KEEP_EVIDENCE, subject(division));
    }

    /**
     * @param division none for the whole office
     */
    boolean sees(Optional<Division> division) {
        return division.isEmpty()
                ? seesSome()
                : rights.allows(Right.SEE_EVIDENCE, subject(division)) || keeps(division);
    }

    /**
     * Whether the one who asks may stand for something: the head for what the division says, and
     * for what is said of the whole office anybody who confirms figures, but not who has said it.
     *
     * @param author the account of who has said it
     */
    boolean confirms(Optional<Division> division, long author) {
        return division.isEmpty()
                ? rights.allowsSome(Right.CONFIRM) && reader.actor().account() != author
                : rights.allows(Right.CONFIRM, subject(division));
    }

    /**
     * Goes on only while a year may change.
     *
     * @param field that is told of it
     */
    void requireOpen(FiscalYear year, String field) {
        if (isLocked(year)) {
            throw new RefusedException(
                    field, "evidenceLocked", Integer.toString(year.buddhistYear()));
        }
    }

    private static Subject subject(Optional<Division> division) {
        return division.map(one -> Subject.of(one.slug())).orElse(Subject.PORTAL);
    }
}
