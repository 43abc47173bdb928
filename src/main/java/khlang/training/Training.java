package khlang.training;

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
import khlang.calendar.FiscalYear;
import khlang.organization.Division;
import khlang.rights.Subject;

/** Something that people of the office took part in, or will. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Training {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private TrainingKind kind;

    private boolean outside;
    private String course;
    private String organiser;
    private String place;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private int days;
    private Integer hours;
    private String orderNumber;
    private LocalDate orderDate;
    private String budget;
    private String objective;
    @ManyToOne private Division division;
    private Long recordedBy;
    private Instant recordedAt;
    private String formKey;
    private boolean sample;
    @Version private long version;

    protected Training() {} // Jakarta Persistence

    /**
     * @param division whose record it is; null for those above the divisions
     * @param person who records it; 0 for nobody
     * @param formKey of the form that it came with; null for none
     */
    Training(TrainingDetails details, Division division, long person, Instant at, String formKey) {
        describe(details);
        this.division = division;
        recordedBy = person == 0 ? null : person;
        recordedAt = at;
        this.formKey = formKey;
    }

    final void describe(TrainingDetails details) {
        kind = details.kind();
        outside = details.outside();
        course = details.course();
        organiser = details.organiser();
        place = details.place();
        firstDay = details.firstDay();
        lastDay = details.lastDay();
        days = details.days();
        hours = details.hours();
        orderNumber = details.orderNumber();
        orderDate = details.orderDate();
        budget = details.budget();
        objective = details.objective();
    }

    /** All that is known of it. */
    public TrainingDetails details() {
        return new TrainingDetails(
                kind,
                outside,
                course,
                organiser,
                place,
                firstDay,
                lastDay,
                days,
                hours,
                orderNumber,
                orderDate,
                budget,
                objective);
    }

    /** What rights to change it are asked about. */
    Subject subject() {
        return new Subject(
                division().map(Division::slug).orElse(""), recordedBy == null ? 0 : recordedBy);
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** Whose record it is; none for those above the divisions. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** The fiscal year of its last day, in which it counts; a study of years counts in each. */
    public FiscalYear year() {
        return FiscalYear.containing(lastDay);
    }

    /** The fiscal years in which it counts: that of its last day; of a study the first as well. */
    public String years() {
        int last = year().buddhistYear();
        int first = kind.isLong() ? FiscalYear.containing(firstDay).buddhistYear() : last;
        return first == last ? Integer.toString(last) : first + "–" + last;
    }

    /** Whether it was recorded when its fiscal year was already over. */
    public boolean isRecordedLate() {
        return isRecordedLate(recordedAt, lastDay);
    }

    /** Whether what ended on a day was recorded when that day's fiscal year was already over. */
    static boolean isRecordedLate(Instant recordedAt, LocalDate lastDay) {
        return LocalDate.ofInstant(recordedAt, BangkokClock.ZONE)
                .isAfter(FiscalYear.containing(lastDay).lastDay());
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
