package khlang.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;

/** What was said on a day of how far somebody has come; never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class LevelEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long standInId;

    @Enumerated(EnumType.STRING)
    private Level level;

    private LocalDate saidOn;
    private Long saidBy;
    private String practisedWith;
    private LocalDate practisedOn;

    protected LevelEntry() {} // Jakarta Persistence

    /**
     * @param by the key of the person who says it; 0 for nobody
     */
    LevelEntry(long standIn, Practice said, LocalDate on, long by) {
        standInId = standIn;
        level = said.level();
        saidOn = on;
        saidBy = by == 0 ? null : by;
        practisedWith = said.with();
        practisedOn = said.on().orElse(null);
    }

    /** How far they have come. */
    public Level level() {
        return level;
    }

    /** When it was said. */
    public LocalDate saidOn() {
        return saidOn;
    }

    /** The key of the person who said it; none when nobody of the municipality did. */
    public Optional<Long> saidBy() {
        return Optional.ofNullable(saidBy);
    }

    /** With whom they practised; may be empty. */
    public String practisedWith() {
        return practisedWith;
    }

    /** When they practised, when it is told. */
    public Optional<LocalDate> practisedOn() {
        return Optional.ofNullable(practisedOn);
    }
}
