package khlang.reading;

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
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import khlang.calendar.ThaiDates;
import khlang.organization.Division;
import khlang.organization.StaffType;
import khlang.rights.Subject;

/** A document that people are asked to read by a day. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class MustRead {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long documentId;

    @Enumerated(EnumType.STRING)
    private ReadingCircle circle;

    @ManyToOne private Division division;

    @ManyToOne
    @JoinColumn(name = "staff_type_id")
    private StaffType staffType;

    private String committee;
    private LocalDate askedOn;
    private LocalDate dueOn;
    private String reason;
    private Long namedBy;
    private Instant namedAt;
    private LocalDate endedOn;
    private String endReason = "";
    private String formKey;
    private boolean sample;
    @Version private long version;

    protected MustRead() {} // Jakarta Persistence

    /**
     * @param document the key of the document
     * @param person who names it; 0 for nobody
     * @param day of {@code at} in Bangkok
     * @param formKey of the form that it came with; null for none
     */
    MustRead(
            long document,
            Askings asked,
            LocalDate dueOn,
            String reason,
            long person,
            LocalDate day,
            Instant at,
            String formKey) {
        documentId = document;
        circle = asked.circle();
        division = asked.division();
        staffType = asked.staffType();
        committee = asked.committee();
        askedOn = day;
        this.dueOn = dueOn;
        this.reason = reason;
        namedBy = person == 0 ? null : person;
        namedAt = at;
        this.formKey = formKey;
    }

    /**
     * Who is asked; of three parts at most one is not null.
     *
     * @param committee the slug
     */
    record Askings(ReadingCircle circle, Division division, StaffType staffType, String committee) {

        static final Askings ALL = new Askings(ReadingCircle.ALL, null, null, null);
    }

    /** Gives another day, or says better why. */
    void describe(LocalDate due, String why) {
        dueOn = due;
        reason = why;
    }

    /** Asks nobody any more. */
    void end(LocalDate day, String why) {
        endedOn = day;
        endReason = why;
    }

    /** Says that it was made up to show how the portal works. */
    void markAsSample() {
        sample = true;
    }

    /** Whether somebody is among those who are asked. */
    public boolean asks(StaffMember member) {
        return switch (circle) {
            case ALL -> true;
            case DIVISION -> division.slug().equals(member.division());
            case STAFF_TYPE -> staffType.id() == member.staffType();
            case COMMITTEE -> member.committees().contains(committee);
        };
    }

    /**
     * By when somebody is to have read it: whoever joined later, or was asked again by a new text,
     * has as many days as everybody had.
     *
     * @param since their first day of work; null when nobody knows
     * @param askedAgainOn when the text they had read became another; null when it did not
     */
    public LocalDate dueFor(LocalDate since, LocalDate askedAgainOn) {
        LocalDate due = dueOn;
        for (LocalDate from : new LocalDate[] {since, askedAgainOn}) {
            if (from != null && from.plusDays(days()).isAfter(due)) {
                due = from.plusDays(days());
            }
        }
        return due;
    }

    /** How many days everybody had. */
    long days() {
        return Math.max(0, ChronoUnit.DAYS.between(askedOn, dueOn));
    }

    /** What a right is asked about. */
    public Subject subject() {
        return circle == ReadingCircle.DIVISION ? Subject.of(division.slug()) : Subject.PORTAL;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** The key of the document. */
    public long documentId() {
        return documentId;
    }

    /** Who is asked. */
    public ReadingCircle circle() {
        return circle;
    }

    /** The division whose people are asked, if it is one's. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** The kind of staff that is asked, if it is one. */
    public Optional<StaffType> staffType() {
        return Optional.ofNullable(staffType);
    }

    /** The slug of the committee that is asked, if it is one. */
    public Optional<String> committee() {
        return Optional.ofNullable(committee);
    }

    /** The day on which it was named. */
    public LocalDate askedOn() {
        return askedOn;
    }

    /** The day by which everybody who was there then is to have read it. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** The day from which nobody is asked any more; none while they are. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Why it was ended; may be empty. */
    public String endReason() {
        return endReason;
    }

    /** The key of whoever named it. */
    public Optional<Long> namedBy() {
        return Optional.ofNullable(namedBy);
    }

    /** Whether it was made up to show how the portal works. */
    public boolean isSample() {
        return sample;
    }

    /** Whether it says the same. */
    boolean says(long document, Askings asked, LocalDate due, String why) {
        return documentId.equals(document)
                && circle == asked.circle()
                && Objects.equals(slug(division), slug(asked.division()))
                && Objects.equals(key(staffType), key(asked.staffType()))
                && Objects.equals(committee, asked.committee())
                && dueOn.equals(due)
                && reason.equals(why);
    }

    private static String slug(Division one) {
        return one == null ? null : one.slug();
    }

    private static String key(StaffType one) {
        return one == null ? null : one.slug();
    }

    /** What it says, for the audit log. */
    String inWords() {
        return circle.label()
                + division().map(one -> " " + one.slug()).orElse("")
                + staffType().map(one -> " " + one.name()).orElse("")
                + committee().map(one -> " " + one).orElse("")
                + " · "
                + ThaiDates.abbreviated(dueOn)
                + " · "
                + reason
                + endedOn().map(day -> " · × " + ThaiDates.abbreviated(day)).orElse("");
    }
}
