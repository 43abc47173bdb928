package khlang.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import khlang.calendar.FiscalYear;
import khlang.library.DescriptionFormat;

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

    protected PlanRevision() {} // Jakarta Persistence

    PlanRevision(ActionPlan plan, int number, Instant savedAt) {
        fiscalYear = plan.fiscalYear();
        this.number = number;
        content = DescriptionFormat.json().writeValueAsString(plan);
        this.savedAt = savedAt;
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
}
