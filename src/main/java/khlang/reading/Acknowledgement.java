package khlang.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import khlang.library.DocumentKind;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.StaffType;

/**
 * Somebody's word that they have read a text. It keeps what they and the document were on that day,
 * so that the figures of past years stay.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Acknowledgement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long documentId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private DocumentKind documentKind;

    private Long documentDivision;
    @ManyToOne private Person person;
    @ManyToOne private Division division;

    @ManyToOne
    @JoinColumn(name = "staff_type_id")
    private StaffType staffType;

    private boolean ownTask;
    private boolean asked;
    private LocalDate saidOn;
    private Instant saidAt;
    private boolean sample;

    protected Acknowledgement() {} // Jakarta Persistence

    /**
     * @param ownTask whether the document belongs to a task of theirs
     * @param asked whether they were asked to read it
     * @param day of {@code at} in Bangkok
     */
    Acknowledgement(
            ReadDocument document,
            Person person,
            boolean ownTask,
            boolean asked,
            LocalDate day,
            Instant at) {
        documentId = document.id();
        revision = document.revision();
        documentKind = document.kind();
        documentDivision = document.division();
        this.person = person;
        division = person.division().orElse(null);
        staffType = person.staffType();
        this.ownTask = ownTask;
        this.asked = asked;
        saidOn = day;
        saidAt = at;
    }

    /** Says that it was made up to show how the portal works. */
    void markAsSample() {
        sample = true;
    }

    /** The number of the text. */
    public int revision() {
        return revision;
    }

    /** The day in Bangkok. */
    public LocalDate saidOn() {
        return saidOn;
    }

    /**
     * Whether it can be taken back: on its day, and as long as the text is the published one.
     *
     * @param published the number of the published text
     */
    boolean mayBeTakenBack(int published, LocalDate today) {
        return saidOn.equals(today) || revision == published;
    }

    /** What it says, for the audit log. */
    String inWords() {
        return Words.SAY.say("acknowledgement", revision);
    }
}
