package khlang.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.organization.Division;

/** Something that the committee recommends in a year's report. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int fiscalYear;
    private String planRow;
    private String words;
    @ManyToOne private Division division;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private RecommendationState state = RecommendationState.OPEN;

    private String outcome = "";
    private LocalDate closedOn;
    private String formKey;
    @Version private long version;

    protected Recommendation() {} // Jakarta Persistence

    /**
     * @param formKey of the form that it came with; null for none
     */
    Recommendation(FiscalYear year, String formKey) {
        fiscalYear = year.buddhistYear();
        this.formKey = formKey;
    }

    /**
     * Takes over what is recommended.
     *
     * @param row null for the whole plan
     * @param of null for whoever the mayor names
     * @param due null for no day
     */
    void describe(String what, String row, Division of, LocalDate due) {
        words = what;
        planRow = row;
        division = of;
        dueOn = due;
    }

    /**
     * Says what became of it.
     *
     * @param today noted when it is closed
     */
    void become(RecommendationState now, String how, LocalDate today) {
        if (now == RecommendationState.OPEN) {
            closedOn = null;
        } else if (state == RecommendationState.OPEN) {
            closedOn = today;
        }
        state = now;
        outcome = how;
    }

    /** Whether it should have been done by now. */
    public boolean isOverdue(LocalDate today) {
        return state == RecommendationState.OPEN && dueOn != null && dueOn.isBefore(today);
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Of whose report it is. */
    public FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    /** The row of the plan; none for the whole plan. */
    public Optional<String> row() {
        return Optional.ofNullable(planRow);
    }

    /** What is recommended. */
    public String words() {
        return words;
    }

    /** Who is to do it; none for whoever the mayor names. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** By when. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** What became of it. */
    public RecommendationState state() {
        return state;
    }

    /** How; may be empty. */
    public String outcome() {
        return outcome;
    }

    /** When it was closed; none while it is open. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }
}
