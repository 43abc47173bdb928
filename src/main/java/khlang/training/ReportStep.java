package khlang.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import khlang.organization.Person;

/** A step on the way of a report. */
@Entity
@Table(name = "training_report_step")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class ReportStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long reportId;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private Instant happenedAt;
    @ManyToOne private Person person;
    private String note;

    protected ReportStep() {} // Jakarta Persistence

    ReportStep(long report, ReportState state, Instant at, Person person, String note) {
        reportId = report;
        this.state = state;
        happenedAt = at;
        this.person = person;
        this.note = note;
    }

    /** What it has become. */
    public ReportState state() {
        return state;
    }

    /** When. */
    public Instant happenedAt() {
        return happenedAt;
    }

    /** By whom; none for a program. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** Why, or what was said; may be empty. */
    public String note() {
        return note;
    }
}
