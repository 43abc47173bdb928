package khlang.channel;

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

/** A board, the website or the information centre was made better. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class ChannelImprovement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ImprovedChannel channel;

    @ManyToOne private Division division;
    private LocalDate improvedOn;
    private String what;
    private String doneBy;

    @Enumerated(EnumType.STRING)
    private TallyState state = TallyState.DRAFT;

    private String word = "";

    @ManyToOne
    @JoinColumn(name = "recorded_by_id")
    private Person recordedBy;

    private Instant recordedAt;

    @ManyToOne
    @JoinColumn(name = "confirmed_by_id")
    private Person confirmedBy;

    private Instant confirmedAt;
    private Instant removedAt;
    private String formKey;
    private boolean sample;
    @Version private long version;

    protected ChannelImprovement() {} // Jakarta Persistence

    /**
     * @param by who records it; null for nobody
     */
    ChannelImprovement(
            ImprovementDetails details, Division division, Person by, Instant at, String formKey) {
        describe(details, division);
        recordedBy = by;
        recordedAt = at;
        this.formKey = formKey;
    }

    final void describe(ImprovementDetails details, Division of) {
        channel = details.channel();
        division = of;
        improvedOn = details.day();
        what = details.what();
        doneBy = details.doneBy();
    }

    /** It waits for the head. */
    void send() {
        state = TallyState.SENT;
        word = "";
        confirmedBy = null;
        confirmedAt = null;
    }

    /** The head stands for it. */
    void confirm(Person head, Instant at) {
        state = TallyState.CONFIRMED;
        word = "";
        confirmedBy = head;
        confirmedAt = at;
    }

    /** The head wants it mended. */
    void sendBack(String why) {
        state = TallyState.DRAFT;
        word = why;
    }

    /**
     * It counts no more, or again.
     *
     * @param at null when it is brought back
     */
    void remove(Instant at) {
        removedAt = at;
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

    /** What was improved. */
    public ImprovementDetails details() {
        return new ImprovementDetails(channel, division.slug(), improvedOn, what, doneBy);
    }

    /** Whose record it is. */
    public Division division() {
        return division;
    }

    /** How far it has come. */
    public TallyState state() {
        return state;
    }

    /** Why the head has sent it back; empty when they have not. */
    public String word() {
        return word;
    }

    /** Who has recorded it; none for nobody. */
    public Optional<Person> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who stands for it. */
    public Optional<Person> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    /** Since when somebody stands for it. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** Whether it was removed, and counts no more. */
    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Whether it was made up to show how the portal works. */
    public boolean isSample() {
        return sample;
    }
}
