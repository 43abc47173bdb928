package khlang.recognition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.rights.Subject;

/** Somebody, or a division, who was nominated, and what people have decided. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Recognition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private RecognitionState state = RecognitionState.NOMINATED;

    @Enumerated(EnumType.STRING)
    private RecognitionKind kind;

    @ManyToOne private Person person;
    @ManyToOne private Division division;
    private String positionName = "";
    private String reason;
    private LocalDate givenOn;
    private String approver = "";
    private String approverPosition = "";
    private LocalDate approvedOn;
    private String orderNumber = "";
    private boolean forPublic;
    private String word = "";

    @ManyToOne
    @JoinColumn(name = "nominated_by")
    private Person nominatedBy;

    private Instant nominatedAt;

    @ManyToOne
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    private Instant decidedAt;
    private String formKey;
    private boolean sample;
    @Version private long version;

    protected Recognition() {} // Jakarta Persistence

    /**
     * @param person null when a division is nominated
     * @param division the one that is nominated; of a person it is their own
     * @param by who nominates; null for nobody
     */
    Recognition(
            Person person,
            Division division,
            RecognitionKind kind,
            String reason,
            Person by,
            Instant at,
            String formKey) {
        this.person = person;
        this.division = division;
        this.kind = kind;
        this.reason = reason;
        nominatedBy = by;
        nominatedAt = at;
        this.formKey = formKey;
        remember();
    }

    /** A person keeps the division and the post of now, whatever becomes of them. */
    private void remember() {
        if (person != null) {
            division = person.division().orElse(null);
            positionName = person.position().name();
        }
    }

    /** It is given, or what was said of it is corrected. */
    void give(Decision decision, Person by, Instant at) {
        if (state != RecognitionState.GIVEN) {
            remember();
            decidedBy = by;
            decidedAt = at;
        }
        state = RecognitionState.GIVEN;
        kind = decision.kind();
        reason = decision.reason();
        givenOn = decision.givenOn();
        approver = decision.approver();
        approverPosition = decision.approverPosition();
        approvedOn = decision.approvedOn();
        orderNumber = decision.orderNumber();
        forPublic = decision.forPublic();
        word = "";
    }

    /** It is not given this time, or no more. */
    void end(RecognitionState how, String why, Person by, Instant at) {
        state = how;
        word = why;
        decidedBy = by;
        decidedAt = at;
    }

    void markAsSample() {
        sample = true;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** What has become of it. */
    public RecognitionState state() {
        return state;
    }

    /** How it is given, or is proposed to be. */
    public RecognitionKind kind() {
        return kind;
    }

    /** Who gets it; none when a division does. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** The division that gets it, or that of the person then; none for those above them. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** The post of the person then; empty for a division. */
    public String positionName() {
        return positionName;
    }

    /** For what. */
    public String reason() {
        return reason;
    }

    /** What was decided; none before it was given. */
    public Optional<Decision> decision() {
        return givenOn == null
                ? Optional.empty()
                : Optional.of(
                        new Decision(
                                kind,
                                reason,
                                givenOn,
                                approver,
                                approverPosition,
                                approvedOn,
                                orderNumber,
                                forPublic));
    }

    /** Why it was declined or taken back; for those who decide. */
    public String word() {
        return word;
    }

    /** Who has nominated it; none for nobody, or for an account without a person. */
    public Optional<Person> nominatedBy() {
        return Optional.ofNullable(nominatedBy);
    }

    /** When it was nominated. */
    public Instant nominatedAt() {
        return nominatedAt;
    }

    /** Who has entered the decision. */
    public Optional<Person> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** Whether it was made up to show how the portal works. */
    public boolean isSample() {
        return sample;
    }

    /** The name of the person or the division. */
    public String name() {
        return person().map(Person::fullName)
                .orElseGet(() -> division().map(Division::name).orElse(""));
    }

    /** That name without a person's title, which not everybody writes. */
    String bareName() {
        return person().map(one -> one.firstName() + " " + one.lastName()).orElseGet(this::name);
    }

    /** Whether somebody gets it. */
    boolean isOf(long someone) {
        return someone != 0 && person != null && person.id() == someone;
    }

    /** What rights over it are asked about: it is the own matter of who gets it. */
    Subject subject() {
        return new Subject(
                division().map(Division::slug).orElse(""), person().map(Person::id).orElse(0L));
    }
}
