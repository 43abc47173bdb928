package khlang.library.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.ThaiDates;

/** A law, regulation or order that documents rest on. It comes with the first that cites it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Law {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private LawStatus status = LawStatus.IN_FORCE;

    private LocalDate changedOn;
    private String successor = "";
    private String note = "";
    private String heldAs;
    @Version private long version;

    protected Law() {} // Jakarta Persistence

    /** Notes what has become of it. */
    void change(LawChange change) {
        status = change.status();
        changedOn = change.status() == LawStatus.IN_FORCE ? null : change.on();
        successor = change.successor();
        note = change.note();
        heldAs = change.heldAs().isEmpty() ? null : change.heldAs();
    }

    /** Whether documents that rest on it must be looked at when it becomes so. */
    boolean isNews(LawChange change) {
        return change.status() != LawStatus.IN_FORCE
                && (change.status() != status || !change.on().equals(changedOn));
    }

    /** Its key. */
    public long id() {
        return id;
    }

    /** Its name as the first document wrote it. */
    public String name() {
        return name;
    }

    /** What has become of it. */
    public LawStatus status() {
        return status;
    }

    /** Since when it is so; empty for a law in force. */
    public Optional<LocalDate> changedOn() {
        return Optional.ofNullable(changedOn);
    }

    /** The name of what took its place or amended it; empty when nobody has said. */
    public String successor() {
        return successor;
    }

    /** What changed, in a line; perhaps empty. */
    public String note() {
        return note;
    }

    /** The slug of the document that holds its text here. */
    public Optional<String> heldAs() {
        return Optional.ofNullable(heldAs);
    }

    /** For the optimistic lock. */
    public long version() {
        return version;
    }

    String inWords() {
        return status.label()
                + changedOn().map(on -> " · " + ThaiDates.abbreviated(on)).orElse("")
                + (note.isEmpty() ? "" : " · " + note);
    }
}
