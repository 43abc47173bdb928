package khlang.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;

/** A time that somebody worked here before the present one. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class EarlierTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected EarlierTerm() {} // Jakarta Persistence

    EarlierTerm(long person, LocalDate from, LocalDate to) {
        personId = person;
        validFrom = from;
        validTo = to;
    }

    /** The first day, when known. */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** The last day. */
    public LocalDate validTo() {
        return validTo;
    }
}
