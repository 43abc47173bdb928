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
import khlang.organization.Division;

/** What one or several people bring back from a training, and how far it has come. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class TrainingReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long trainingId;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    private String gained;
    private String benefitOwn;
    private String benefitOffice;
    private String application;
    private String problems;
    private String suggestions;
    private String visited;
    private String ways;
    @ManyToOne private Division division;
    private Instant savedAt;
    private Long savedBy;
    private Long begunBy;
    private LocalDate submittedOn;
    private LocalDate acknowledgedOn;
    private String document;
    @Version private long version;

    protected TrainingReport() {} // Jakarta Persistence

    /**
     * @param division whose head confirms it; null for those above the divisions
     */
    TrainingReport(long training, Division division, long person, Instant at) {
        trainingId = training;
        this.division = division;
        begunBy = person == 0 ? null : person;
        write(ReportText.EMPTY, person, at);
    }

    final void write(ReportText text, long person, Instant at) {
        gained = text.gained();
        benefitOwn = text.benefitOwn();
        benefitOffice = text.benefitOffice();
        application = text.application();
        problems = text.problems();
        suggestions = text.suggestions();
        visited = text.visited();
        ways = TransferWay.write(text.ways());
        savedBy = person == 0 ? null : person;
        savedAt = at;
    }

    /** Is sent in; the first day counts, however often it comes back. */
    void submit(ReportState next, LocalDate today) {
        state = next;
        if (submittedOn == null) {
            submittedOn = today;
        }
    }

    /** Was handed in on paper on another day than it was typed. */
    void noteSent(LocalDate day) {
        submittedOn = day;
    }

    /** Goes on, or back to its authors. */
    void move(ReportState next) {
        state = next;
    }

    /**
     * Has come to its end.
     *
     * @param day on which the mayor took note
     */
    void acknowledge(LocalDate day) {
        state = ReportState.ACKNOWLEDGED;
        acknowledgedOn = day;
    }

    /** Is a document of the library now, at work or published. */
    void publishAs(String slug) {
        document = slug;
    }

    /** The name in addresses of the document that was made of it; none before. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    /** What it says. */
    public ReportText text() {
        return new ReportText(
                gained,
                benefitOwn,
                benefitOffice,
                application,
                problems,
                suggestions,
                visited,
                TransferWay.read(ways));
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    Long trainingId() {
        return trainingId;
    }

    /** The key of who has written in it last; 0 for nobody. */
    long savedBy() {
        return savedBy == null ? 0 : savedBy;
    }

    /** Whether somebody has begun it, and so says who shares it. */
    public boolean isBegunBy(long person) {
        return begunBy != null && begunBy == person;
    }

    /** Whether nobody has written a word yet. */
    boolean isEmpty() {
        return text().equals(ReportText.EMPTY);
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** How far it has come. */
    public ReportState state() {
        return state;
    }

    /** Whose head confirms it; none for those above the divisions. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    /** When it was last written in. */
    public Instant savedAt() {
        return savedAt;
    }

    /** The day on which it was first sent in. */
    public Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    /** The day on which the mayor took note. */
    public Optional<LocalDate> acknowledgedOn() {
        return Optional.ofNullable(acknowledgedOn);
    }
}
