package khlang.sharing;

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
import java.time.LocalTime;
import java.util.Optional;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.organization.Committee;
import khlang.organization.Division;
import khlang.rights.Subject;

/** A meeting or another event at which knowledge is shared. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class SharingEvent {

    private static final int HOUR = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private EventState state = EventState.PLANNED;

    private String title;
    private String place;
    private boolean outside;
    private boolean kmSharing;
    private boolean kmClimate;
    private LocalDate heldOn;
    private int beginsAt;
    private int endsAt;
    private String chair;
    private String purpose;
    private int outsiders;
    private String minutes = "";
    private LocalDate movedFrom;
    private String reason = "";
    private String checkIn;
    @ManyToOne private Division division;
    @ManyToOne private Committee committee;
    private Long recordedBy;
    private Instant recordedAt;
    private String formKey;
    private boolean sample;
    @Version private long version;

    protected SharingEvent() {} // Jakarta Persistence

    /**
     * @param division null for one of the whole municipality
     * @param committee whose meeting it is; null for nobody's
     * @param person who records it; 0 for nobody
     * @param formKey of the form that it came with; null for none
     */
    SharingEvent(
            EventDetails details,
            Division division,
            Committee committee,
            long person,
            Instant at,
            String formKey) {
        describe(details, division, committee);
        recordedBy = person == 0 ? null : person;
        recordedAt = at;
        this.formKey = formKey;
    }

    /** Takes over what is known of it; its day may become another. */
    final void describe(EventDetails details, Division of, Committee meets) {
        kind = details.kind();
        title = details.title();
        place = details.place();
        outside = details.outside();
        kmSharing = details.kmSharing();
        kmClimate = details.kmClimate();
        heldOn = details.heldOn();
        beginsAt = minutesOf(details.begins());
        endsAt = minutesOf(details.ends());
        chair = details.chair();
        purpose = details.purpose();
        outsiders = details.outsiders();
        division = of;
        committee = meets;
    }

    private static int minutesOf(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }

    private static LocalTime timeOf(int minutes) {
        return LocalTime.of(minutes / HOUR, minutes % HOUR);
    }

    /** Notes from which day it was moved, and why. */
    void move(LocalDate from, String why) {
        movedFrom = from;
        reason = why;
    }

    /** It has been held. */
    void hold() {
        state = EventState.HELD;
    }

    /** It is still to be held. */
    void plan() {
        state = EventState.PLANNED;
    }

    /** It will not be held, or was not. */
    void cancel(String why) {
        state = EventState.CANCELLED;
        reason = why;
        checkIn = null;
    }

    /** Writes what was said. */
    void minute(String text) {
        minutes = text;
    }

    /** Takes a new secret for signing in; the one before it opens nothing any more. */
    void renewCheckIn(String secret) {
        checkIn = secret;
    }

    /** What people sign in with; none before somebody asked for it. */
    public Optional<String> checkIn() {
        return Optional.ofNullable(checkIn);
    }

    /** All that is known of it. */
    public EventDetails details() {
        return new EventDetails(
                kind,
                division == null ? "" : division.slug(),
                title,
                place,
                outside,
                kmSharing,
                kmClimate,
                heldOn,
                timeOf(beginsAt),
                timeOf(endsAt),
                chair,
                purpose,
                outsiders,
                committee == null ? 0 : committee.id());
    }

    /** What rights to record it are asked about. */
    Subject subject() {
        return Subject.of(division == null ? "" : division.slug());
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** How far it has come. */
    public EventState state() {
        return state;
    }

    /** Who holds it; none for the whole municipality. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** Whose meeting it is; none for nobody's. */
    public Optional<Committee> committee() {
        return Optional.ofNullable(committee);
    }

    /** What was said, in Markdown; empty while nobody has written it. */
    public String minutes() {
        return minutes;
    }

    /** The day that it was moved from last; none when it never was. */
    public Optional<LocalDate> movedFrom() {
        return Optional.ofNullable(movedFrom);
    }

    /** Why it was moved or cancelled; may be empty. */
    public String reason() {
        return reason;
    }

    /** The fiscal year in which it counts: that of the day on which it is held. */
    public FiscalYear year() {
        return FiscalYear.containing(heldOn);
    }

    /** Whether it was moved into another fiscal year. */
    public boolean isMovedAcrossYears() {
        return movedFrom != null && !FiscalYear.containing(movedFrom).equals(year());
    }

    /** Whether it was recorded when its fiscal year was already over. */
    public boolean isRecordedLate() {
        return isRecordedLate(recordedAt, heldOn);
    }

    /** Whether what was held on a day was recorded when that day's fiscal year was over. */
    static boolean isRecordedLate(Instant recordedAt, LocalDate heldOn) {
        return LocalDate.ofInstant(recordedAt, BangkokClock.ZONE)
                .isAfter(FiscalYear.containing(heldOn).lastDay());
    }

    /** Says that it is made up. */
    void markAsSample() {
        sample = true;
    }

    /** Whether it is made up, to show how the portal works. */
    public boolean isSample() {
        return sample;
    }
}
