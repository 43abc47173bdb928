package khlang.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.language.LetterNumber;
import khlang.organization.Division;
import khlang.rights.Actor;

/**
 * Something that proves a row of the plan: files, a web address, a letter. What was withdrawn is in
 * no list any more.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class EvidenceItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int fiscalYear;
    private String planRow;
    @ManyToOne private Division division;
    private String measure;
    private String caption;
    private String link;
    private String letter;
    private LocalDate letterOn;
    private long addedBy;
    private String adder;
    private Instant addedAt;
    private String confirmer;
    private Instant confirmedAt;
    private Instant withdrawnAt;
    private String formKey;
    private boolean setAside;
    @Version private long version;

    protected EvidenceItem() {} // Jakarta Persistence

    /**
     * @param row the id of a row of the year's plan
     * @param division null for the whole office
     */
    EvidenceItem(FiscalYear year, String row, Division division, EvidenceDetails details) {
        fiscalYear = year.buddhistYear();
        planRow = row;
        this.division = division;
        caption = details.caption();
        link = details.link();
        letter = details.letter();
        letterOn = details.letterOn();
    }

    /** It was typed in with a value, and stands or falls with it. */
    void proves(String measureKey) {
        measure = measureKey;
    }

    /**
     * Notes who has added it.
     *
     * @param key of the form that it came with
     */
    void added(Actor by, Instant at, String key) {
        addedBy = by.account();
        adder = by.name();
        addedAt = at;
        formKey = key;
    }

    void confirm(Actor by, Instant at) {
        confirmer = by.name();
        confirmedAt = at;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    /** It is in no list while its row is out of the plan. */
    void putAside() {
        setAside = true;
    }

    /**
     * It stands in the lists of a row.
     *
     * @param row its own, or one that counts the measure whose value it proves
     */
    void hangOn(String row) {
        planRow = row;
        setAside = false;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** The year of the plan. */
    public FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    /** The id of the row that it proves, such as {@code T1R4}. */
    public String row() {
        return planRow;
    }

    /** Whose it is; none for the whole office. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** The key of the measure whose typed-in value it proves; none for other evidence. */
    public Optional<String> measure() {
        return Optional.ofNullable(measure);
    }

    /** What it shows; the subject of a letter. */
    public String caption() {
        return caption;
    }

    /** A web address or the path of a document of ours; may be empty. */
    public String link() {
        return link;
    }

    /** The number of a letter as {@link LetterNumber#bare} has it; may be empty. */
    public String letter() {
        return LetterNumber.bare(letter);
    }

    /** The day of the letter; none without one. */
    public Optional<LocalDate> letterOn() {
        return Optional.ofNullable(letterOn);
    }

    /** The account of who has added it; 0 for programs. */
    long addedBy() {
        return addedBy;
    }

    /** The name of who has added it. */
    public String adder() {
        return adder;
    }

    /** When it was added. */
    public Instant addedAt() {
        return addedAt;
    }

    /** How far it has come. */
    public EvidenceState state() {
        return confirmedAt == null ? EvidenceState.WAITING : EvidenceState.CONFIRMED;
    }

    /** The name of who stands for it; none while nobody does. */
    public Optional<String> confirmer() {
        return Optional.ofNullable(confirmer);
    }

    /** When it was confirmed; none while it was not. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** Whether its row is out of the plan. */
    boolean isSetAside() {
        return setAside;
    }

    /** Whether it was withdrawn. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** For the audit log. */
    String inWords() {
        return new EvidenceDetails(caption, link, letter, letterOn).inWords();
    }
}
