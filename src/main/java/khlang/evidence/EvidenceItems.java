package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.library.AttachmentFile;
import khlang.organization.Division;

/**
 * What proves the rows of the plan, as far as the one who asks may see it: what belongs to a
 * division is for its own people and for those who see everything.
 */
@ApplicationScoped
@Transactional
public class EvidenceItems {

    /** So much may one row of a year have. */
    public static final int MOST = 500;

    private static final int MOST_OF_YEAR = 10_000;

    private static final String STANDING =
            "select i from EvidenceItem i left join fetch i.division"
                    + " where i.fiscalYear = :year and i.withdrawnAt is null"
                    + " and i.setAside = false";

    @PersistenceContext EntityManager entities;
    @Inject EvidenceFiles files;
    @Inject EvidenceAccess access;

    /** What proves a row, the first added first. */
    public List<Evidence> of(FiscalYear year, String row) {
        return files.with(
                standing(year, row).stream().filter(one -> access.sees(one.division())).toList());
    }

    /** What proves any row of a year, by rows, the first added first. */
    public List<Evidence> of(FiscalYear year) {
        return files.with(
                entities.createQuery(STANDING + " order by i.planRow, i.id", EvidenceItem.class)
                        .setParameter("year", year.buddhistYear())
                        .setMaxResults(MOST_OF_YEAR)
                        .getResultStream()
                        .filter(one -> access.sees(one.division()))
                        .toList());
    }

    /** All that proves a row, whoever may see it. */
    List<EvidenceItem> standing(FiscalYear year, String row) {
        return entities.createQuery(
                        STANDING + " and i.planRow = :row order by i.id", EvidenceItem.class)
                .setParameter("year", year.buddhistYear())
                .setParameter("row", row)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * What proves a row with its files ready to be read, waiting and confirmed alike: what a parcel
     * of a year's evidence is made of, row by row.
     */
    public List<OpenedEvidence> opened(FiscalYear year, String row) {
        return of(year, row).stream()
                .map(
                        one ->
                                new OpenedEvidence(
                                        one.item(), one.files().stream().map(files::open).toList()))
                .toList();
    }

    /** The ids of the rows for which any evidence is there for the one who asks. */
    public Set<String> provedRows(FiscalYear year) {
        Set<String> rows = new HashSet<>();
        entities.createQuery(
                        "select distinct i.planRow, d from EvidenceItem i left join i.division d"
                                + " where i.fiscalYear = :year and i.withdrawnAt is null"
                                + " and i.setAside = false",
                        Object[].class)
                .setParameter("year", year.buddhistYear())
                .getResultStream()
                .filter(one -> access.sees(Optional.ofNullable((Division) one[1])))
                .forEach(one -> rows.add((String) one[0]));
        return rows;
    }

    /** Whether the one who asks may stand for it; what proves a value is confirmed with it. */
    public boolean mayConfirm(EvidenceItem item) {
        return item.measure().isEmpty() && access.confirms(item.division(), item.addedBy());
    }

    /** Whether the one who asks may withdraw it. */
    public boolean mayWithdraw(EvidenceItem item) {
        return access.keeps(item.division());
    }

    /** What proves a typed-in value, the first added first, whoever may see it. */
    List<EvidenceItem> proving(FiscalYear year, String measure, Optional<Division> division) {
        return entities.createQuery(
                        STANDING + " and i.measure = :measure order by i.id", EvidenceItem.class)
                .setParameter("year", year.buddhistYear())
                .setParameter("measure", measure)
                .getResultStream()
                .filter(
                        one ->
                                one.division()
                                        .map(Division::slug)
                                        .equals(division.map(Division::slug)))
                .toList();
    }

    /** One that stands in a list for the one who asks. */
    public Optional<EvidenceItem> find(FiscalYear year, long id) {
        return Optional.ofNullable(entities.find(EvidenceItem.class, id))
                .filter(one -> isSeen(one, year));
    }

    /**
     * A file with its bytes; none of what was withdrawn or is not for the one who asks.
     *
     * @param id of the evidence
     */
    public Optional<AttachmentFile> open(FiscalYear year, long id, long file) {
        return find(year, id)
                .map(one -> files.with(List.of(one)).getFirst())
                .flatMap(
                        one ->
                                one.files().stream()
                                        .filter(each -> each.id() == file)
                                        .findFirst()
                                        .map(files::open));
    }

    /** Whether it stands in a list of a year for the one who asks. */
    boolean isSeen(EvidenceItem item, FiscalYear year) {
        return item.year().equals(year)
                && !item.isWithdrawn()
                && !item.isSetAside()
                && access.sees(item.division());
    }
}
