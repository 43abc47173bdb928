package khlang.question;

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
import khlang.library.Audience;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.rights.Subject;

/** Something that somebody wants to know. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Question {

    /** A question is overdue when nobody has answered after so many days. A habit, no law. */
    static final int DAYS = 7;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;
    private String details;
    @ManyToOne private Division division;
    @ManyToOne private Person person;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private boolean outside;
    private Long askedBy;
    private Instant askedAt;
    private LocalDate dueOn;
    private String keyHash;
    private String formKey;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    private Instant releasedAt;
    private Instant firstAnsweredAt;
    private Instant acceptedAt;
    private Long acceptedAnswer;
    private String note = "";
    private Long mergedInto;
    private String about;
    private String document;
    @Version private long version;

    protected Question() {} // Jakarta Persistence

    private Question(QuestionText text, Division division, String formKey, Instant at) {
        title = text.title();
        details = text.details();
        about = text.about().isEmpty() ? null : text.about();
        this.division = division;
        this.formKey = formKey;
        askedAt = at;
        dueOn = LocalDate.ofInstant(at, BangkokClock.ZONE).plusDays(DAYS);
    }

    /** A colleague's. */
    static Question ofStaff(
            QuestionText text,
            Audience audience,
            Division division,
            long by,
            String key,
            Instant at) {
        var question = new Question(text, division, key, at);
        question.audience = audience;
        question.askedBy = by == 0 ? null : by;
        question.state = QuestionState.OPEN;
        return question;
    }

    /** One from outside: it waits until somebody lets it through. */
    static Question ofPublic(
            QuestionText text, Division division, String key, String keyHash, Instant at) {
        var question = new Question(text, division, key, at);
        question.audience = Audience.PUBLIC;
        question.outside = true;
        question.keyHash = keyHash;
        question.state = QuestionState.HELD;
        return question;
    }

    /** Lets it through; the public reads it as soon as there is an answer for them. */
    void release(Instant at) {
        releasedAt = at;
        if (state == QuestionState.HELD) {
            state = firstAnsweredAt == null ? QuestionState.OPEN : QuestionState.ANSWERED;
        }
    }

    /** Takes it from the public again. */
    void hide() {
        releasedAt = null;
    }

    /**
     * Says who is to answer.
     *
     * @param to null for whoever looks after the division
     */
    void route(Division where, Person to) {
        division = where;
        person = to;
    }

    void answered(Instant at) {
        if (firstAnsweredAt == null) {
            firstAnsweredAt = at;
        }
        if (state == QuestionState.OPEN) {
            state = QuestionState.ANSWERED;
        }
    }

    void accept(long answer, Instant at) {
        acceptedAnswer = answer;
        if (acceptedAt == null) {
            acceptedAt = at;
        }
    }

    void decline(String why) {
        state = QuestionState.DECLINED;
        note = why;
    }

    void mergeInto(long other) {
        state = QuestionState.MERGED;
        mergedInto = other;
    }

    void becomeDocument(String slug) {
        document = slug;
    }

    /** What rights are asked about. */
    public Subject subject() {
        return new Subject(
                division().map(Division::slug).orElse(""), askedBy == null ? 0 : askedBy);
    }

    /** Whether nobody but moderators may know of it. */
    public boolean isHidden() {
        return outside && releasedAt == null;
    }

    /** Whether it waits for an answer longer than it should. */
    public boolean isOverdue(LocalDate today) {
        return state.isWaiting() && dueOn.isBefore(today);
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** In one line. */
    public String title() {
        return title;
    }

    /** Markdown of colleagues, plain text of the public; may be empty. */
    public String details() {
        return details;
    }

    /** Whose matter it is; none while nobody knows. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** Who was asked to answer; none for whoever looks after the division. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** Who may read it once it is answered and released. */
    public Audience audience() {
        return audience;
    }

    /** Whether the public has asked. */
    public boolean isOutside() {
        return outside;
    }

    /** The key of the colleague who has asked; none for the public. */
    public Optional<Long> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    /** When it was asked. */
    public Instant askedAt() {
        return askedAt;
    }

    /** The day until which there should be an answer. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** How far it has come. */
    public QuestionState state() {
        return state;
    }

    /** Whether a moderator has let it through to the public. */
    public boolean isReleased() {
        return releasedAt != null;
    }

    /** The key of the answer that was chosen. */
    public Optional<Long> acceptedAnswer() {
        return Optional.ofNullable(acceptedAnswer);
    }

    /** Why it was declined; may be empty. */
    public String note() {
        return note;
    }

    /** The question that is the same. */
    public Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** The name in addresses of the document from which it was asked. */
    public Optional<String> about() {
        return Optional.ofNullable(about);
    }

    /** The name in addresses of the document that was made of it. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }
}
