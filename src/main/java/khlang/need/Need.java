package khlang.need;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.rights.Subject;

/** Knowledge that a division needs. */
@Entity
@Table(name = "knowledge_need")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Need {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String topic;
    private String details;
    @ManyToOne private Division division;
    @ManyToOne private Person person;

    @Enumerated(EnumType.STRING)
    private NeedSource source;

    private String sourceWords;
    private Long questionId;
    private LocalDate targetDay;

    @Enumerated(EnumType.STRING)
    private NeedState state = NeedState.OPEN;

    private String document;
    private Long recordedBy;
    private LocalDate recordedOn;
    private LocalDate coveredOn;
    private String formKey;
    @Version private long version;

    protected Need() {} // Jakarta Persistence

    /**
     * @param person who records it; 0 for nobody
     * @param formKey of the form that it came with
     */
    Need(NeedDetails said, long person, LocalDate day, String formKey) {
        describe(said);
        recordedBy = person == 0 ? null : person;
        recordedOn = day;
        this.formKey = formKey;
    }

    final void describe(NeedDetails said) {
        topic = said.topic();
        details = said.details();
        division = said.division();
        person = said.person();
        source = said.source();
        sourceWords = said.sourceWords();
        questionId = said.question();
        targetDay = said.targetDay();
    }

    /** Work on it has begun, or has not. */
    void move(NeedState to) {
        state = to;
        coveredOn = null;
    }

    /** Says which document is to cover it. */
    void name(String slug) {
        document = slug;
        if (state == NeedState.OPEN) {
            state = NeedState.IN_PROGRESS;
        }
    }

    /** Its document is published. */
    void cover(LocalDate day) {
        state = NeedState.COVERED;
        coveredOn = day;
    }

    /** What rights to change it are asked about. */
    Subject subject() {
        return new Subject(division.slug(), recordedBy == null ? 0 : recordedBy);
    }

    /** For the audit log, which names documents by their addresses only. */
    String inWords() {
        return state.label()
                + " · "
                + topic
                + " · "
                + division.name()
                + (document == null ? "" : " · document:" + document);
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** What is to be known. */
    public String topic() {
        return topic;
    }

    /** More of it; may be empty. */
    public String details() {
        return details;
    }

    /** That sees to it. */
    public Division division() {
        return division;
    }

    /** Who sees to it; none yet. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** How it came to light. */
    public NeedSource source() {
        return source;
    }

    /** What was searched for, or which audit; may be empty. */
    public String sourceWords() {
        return sourceWords;
    }

    /** The key of the question from which it came. */
    public Optional<Long> question() {
        return Optional.ofNullable(questionId);
    }

    /** Until when it should be covered. */
    public Optional<LocalDate> targetDay() {
        return Optional.ofNullable(targetDay);
    }

    /** How far it has come. */
    public NeedState state() {
        return state;
    }

    /** The name in addresses of the document that covers it, or will. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    /** When it was recorded. */
    public LocalDate recordedOn() {
        return recordedOn;
    }

    /** When it was covered. */
    public Optional<LocalDate> coveredOn() {
        return Optional.ofNullable(coveredOn);
    }

    /** Whether it should have been covered. */
    public boolean isLate(LocalDate today) {
        return state != NeedState.COVERED && targetDay != null && targetDay.isBefore(today);
    }
}
