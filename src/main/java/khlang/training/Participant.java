package khlang.training;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import khlang.organization.Division;
import khlang.organization.Person;

/** Somebody who took part, with the division and the post of that time. */
@Entity
@Table(name = "training_participant")
public class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long trainingId;
    @ManyToOne private Person person;
    @ManyToOne private Division division;
    private String positionName;
    @ManyToOne private TrainingReport report;
    private int reminded;
    private boolean named;

    protected Participant() {} // Jakarta Persistence

    Participant(long training, Person person) {
        trainingId = training;
        this.person = person;
        division = person.division().orElse(null);
        positionName = person.position().name();
    }

    /** Somebody of whom a sheet knows what they were at that time. */
    Participant(long training, TrainingPlan.Newcomer newcomer) {
        trainingId = training;
        person = newcomer.person();
        division = newcomer.division();
        positionName = newcomer.position();
    }

    /** Shares a report, or none any more with null. */
    void share(TrainingReport shared) {
        report = shared;
    }

    /** Lets their name stand in the document of the report, or not. */
    void name(boolean wanted) {
        named = wanted;
    }

    /** Whether their name may stand in the document of the report. */
    public boolean isNamed() {
        return named;
    }

    /** Notes how often they were reminded. */
    void remind(int times) {
        reminded = times;
    }

    int reminded() {
        return reminded;
    }

    Long trainingId() {
        return trainingId;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Who it is. */
    public Person person() {
        return person;
    }

    /** The division of that time; none for those above the divisions. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** The post of that time. */
    public String positionName() {
        return positionName;
    }

    /** Whether they share a report; two who have none share none. */
    public boolean shares(Optional<TrainingReport> other) {
        return report != null && other.filter(one -> one.id().equals(report.id())).isPresent();
    }

    /** Their report; none while they have not begun one. */
    public Optional<TrainingReport> report() {
        return Optional.ofNullable(report);
    }
}
