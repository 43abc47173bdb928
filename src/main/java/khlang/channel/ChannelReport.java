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
import java.time.YearMonth;
import java.util.Optional;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.organization.Division;
import khlang.organization.Person;

/** The form of a division for a month: who has filled it in, what proves it, who confirmed it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class ChannelReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne private Division division;
    private String month;

    @Enumerated(EnumType.STRING)
    private TallyState state = TallyState.DRAFT;

    private String letter = "";
    private String link = "";

    @ManyToOne
    @JoinColumn(name = "saved_by_id")
    private Person savedBy;

    private Instant savedAt;
    private Instant sentAt;

    @ManyToOne
    @JoinColumn(name = "confirmed_by_id")
    private Person confirmedBy;

    private Instant confirmedAt;
    private String word = "";
    @Version private long version;

    protected ChannelReport() {} // Jakarta Persistence

    ChannelReport(Division division, YearMonth month, Instant at) {
        this.division = division;
        this.month = month.toString();
        savedAt = at;
    }

    /** Somebody has filled it in; whoever has confirmed it has not confirmed this. */
    void write(String provingLetter, String provingLink, Person by, Instant at) {
        letter = provingLetter;
        link = provingLink;
        savedBy = by;
        savedAt = at;
        state = TallyState.DRAFT;
    }

    /** It waits for the head now. */
    void send(Instant at) {
        state = TallyState.SENT;
        sentAt = at;
        word = "";
    }

    /** The head stands for it. */
    void confirm(Person by, Instant at) {
        state = TallyState.CONFIRMED;
        confirmedBy = by;
        confirmedAt = at;
    }

    /** The head wants it mended. */
    void sendBack(String why) {
        state = TallyState.DRAFT;
        word = why;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** Whose numbers they are. */
    public Division division() {
        return division;
    }

    /** The month that they are of. */
    public YearMonth month() {
        return YearMonth.parse(month);
    }

    /** How far it has come. */
    public TallyState state() {
        return state;
    }

    /** The number of the letter or register that proves it; may be empty. */
    public String letter() {
        return letter;
    }

    /** The web address that proves it; may be empty. */
    public String link() {
        return link;
    }

    /** Who has filled it in last. */
    public Optional<Person> savedBy() {
        return Optional.ofNullable(savedBy);
    }

    /** When it was filled in last. */
    public Instant savedAt() {
        return savedAt;
    }

    /** Who has confirmed it last. */
    public Optional<Person> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    /** When it was confirmed last, what stands there now or what stood there before. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** Whether it was ever confirmed: from then on, numbers are corrected with a reason. */
    public boolean wasConfirmed() {
        return confirmedAt != null;
    }

    /** Whether nobody counts on it yet: it was not sent. */
    public boolean isMissing() {
        return state == TallyState.DRAFT;
    }

    /** Why the head has sent it back; empty when that did not happen, or it was sent since. */
    public String word() {
        return word;
    }

    /** Whether it was sent when its fiscal year was already over. */
    public boolean isRecordedLate() {
        LocalDate end = FiscalYear.containing(month().atDay(1)).lastDay();
        return sentAt != null && LocalDate.ofInstant(sentAt, BangkokClock.ZONE).isAfter(end);
    }
}
