package khlang.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.ThaiDates;

/** One thing that a report brings back to the office, open until it is done. */
@Entity
@Table(name = "training_bring_back")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class BringBack {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long reportId;

    @Enumerated(EnumType.STRING)
    private BringBackKind kind;

    private String words = "";
    private String target;
    private LocalDate doneOn;
    private Long doneBy;

    protected BringBack() {} // Jakarta Persistence

    BringBack(long report, BringBackKind kind) {
        reportId = report;
        this.kind = kind;
    }

    void finish(String what, LocalDate day, long person) {
        words = what;
        doneOn = day;
        doneBy = person == 0 ? null : person;
    }

    /**
     * Says which document it is; it is not done by that.
     *
     * @param slug the document's name in addresses
     * @param what was changed in it; may be empty
     */
    void name(String slug, String what) {
        target = slug;
        words = what;
    }

    /** Is done by itself. */
    void close(LocalDate day) {
        doneOn = day;
    }

    Long reportId() {
        return reportId;
    }

    /** For the audit log, which names documents by their addresses only. */
    String inWords() {
        return kind.label()
                + (target == null ? "" : " · document:" + target)
                + (words.isEmpty() ? "" : " · " + words)
                + (doneOn == null ? "" : " · " + ThaiDates.abbreviated(doneOn));
    }

    /** The name in addresses of the document that was named; none for other kinds yet. */
    public Optional<String> target() {
        return Optional.ofNullable(target);
    }

    /** What it is. */
    public BringBackKind kind() {
        return kind;
    }

    /** What was done, or is to be done in the document that is named; may be empty. */
    public String words() {
        return words;
    }

    /** When it was done; none while it is open. */
    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }
}
