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

    /** What it is. */
    public BringBackKind kind() {
        return kind;
    }

    /** What was done; empty while it is open. */
    public String words() {
        return words;
    }

    /** When it was done; none while it is open. */
    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }
}
