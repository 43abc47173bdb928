package khlang.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.library.DescriptionFormat;
import khlang.organization.Person;

/** A plan as it stood at a time; never changed afterwards. */
@Entity
@Table(name = "plan_revision")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class PlanRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int fiscalYear;
    private int number;
    private String content;
    private Instant savedAt;
    private boolean edited;

    @ManyToOne
    @JoinColumn(name = "saved_by")
    private Person savedBy;

    private String reason = "";
    private String formKey;

    protected PlanRevision() {} // Jakarta Persistence

    PlanRevision(ActionPlan plan, int number, Instant savedAt) {
        fiscalYear = plan.fiscalYear();
        this.number = number;
        content = DescriptionFormat.json().writeValueAsString(plan);
        this.savedAt = savedAt;
    }

    /**
     * Made in the portal.
     *
     * @param by null for an account without a person
     */
    static PlanRevision edited(
            ActionPlan plan, int number, Person by, String reason, Instant savedAt) {
        var revision = new PlanRevision(plan, number, savedAt);
        revision.edited = true;
        revision.savedBy = by;
        revision.reason = reason;
        return revision;
    }

    /** A form made it, which sent again makes no other. */
    void madeWith(String key) {
        formKey = key;
    }

    /** The plan as it stood. */
    public ActionPlan plan() {
        return DescriptionFormat.json().readValue(content, ActionPlan.class);
    }

    /** The year that it is for. */
    public FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    /** Which one of its year, from 1. */
    public int number() {
        return number;
    }

    /** Whether it was made in the portal, not by a file of the content folder. */
    public boolean isEdited() {
        return edited;
    }

    /** Who made it in the portal; none for a file, or for an account without a person. */
    public Optional<Person> savedBy() {
        return Optional.ofNullable(savedBy);
    }

    /** Why it was made in the portal; empty for a file. */
    public String reason() {
        return reason;
    }

    /** When it was made. */
    public Instant savedAt() {
        return savedAt;
    }
}
