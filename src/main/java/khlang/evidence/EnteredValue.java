package khlang.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.organization.Division;
import khlang.rights.Actor;

/**
 * What somebody has typed in for a measure of a year. It counts from the day on which somebody
 * stands for it.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class EnteredValue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int fiscalYear;
    private String measure;
    @ManyToOne private Division division;
    private String place;

    @Enumerated(EnumType.STRING)
    private EvidenceState state = EvidenceState.WAITING;

    private String note = "";
    private String word = "";
    private long savedBy;
    private String saver;
    private Long saverPerson;
    private Instant savedAt;
    private String confirmer;
    private Instant confirmedAt;
    private String formKey;
    private boolean setAside;
    @Version private long version;

    protected EnteredValue() {} // Jakarta Persistence

    EnteredValue(FiscalYear year, String measure, EnteredPlace of) {
        fiscalYear = year.buddhistYear();
        this.measure = measure;
        division = of.division().orElse(null);
        place = of.slug();
    }

    /**
     * It was typed in, and waits for somebody who stands for it.
     *
     * @param key of the form that it came with
     */
    void write(String remark, Actor by, Instant at, String key) {
        note = remark;
        savedBy = by.account();
        saver = by.name();
        saverPerson = by.person() == 0 ? null : by.person();
        savedAt = at;
        formKey = key;
        state = EvidenceState.WAITING;
        word = "";
    }

    void confirm(Actor by, Instant at) {
        state = EvidenceState.CONFIRMED;
        confirmer = by.name();
        confirmedAt = at;
    }

    /**
     * It follows its measure.
     *
     * @param isCounted whether a row of the plan counts that; it is in no list while none does
     */
    void follow(boolean isCounted) {
        setAside = !isCounted;
    }

    void sendBack(String why) {
        state = EvidenceState.RETURNED;
        word = why;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** The year that it tells of. */
    public FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    /** The key of the measure. */
    public String measure() {
        return measure;
    }

    /** Of whom it tells. */
    public EnteredPlace place() {
        return new EnteredPlace(Optional.ofNullable(division));
    }

    /** How far it has come. */
    public EvidenceState state() {
        return state;
    }

    /** Whether it counts. */
    public boolean isConfirmed() {
        return state == EvidenceState.CONFIRMED;
    }

    /** What else is to be said; may be empty. */
    public String note() {
        return note;
    }

    /** Why it was sent back; empty when it was not. */
    public String word() {
        return word;
    }

    /** The account of who has typed it in; 0 for programs. */
    long savedBy() {
        return savedBy;
    }

    /** The name of who has typed it in. */
    public String saver() {
        return saver;
    }

    /** The person who has typed it in; none for an account without one. */
    Optional<Long> saverPerson() {
        return Optional.ofNullable(saverPerson);
    }

    /** When it was typed in last. */
    public Instant savedAt() {
        return savedAt;
    }

    /** The name of who has confirmed it last; none while nobody ever did. */
    public Optional<String> confirmer() {
        return Optional.ofNullable(confirmer);
    }

    /** When it was confirmed last; none while it never was. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** Whether it came with this form. */
    boolean isFrom(String key) {
        return formKey.equals(key);
    }

    /** Whether it was typed in when its year was already over. */
    public boolean isLate() {
        return LocalDate.ofInstant(savedAt, BangkokClock.ZONE).isAfter(year().lastDay());
    }
}
