package khlang.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import khlang.calendar.FiscalYear;
import khlang.rights.Actor;

/** The committee wants what was typed in for a measure, not what the portal counts. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class EnteredChoice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int fiscalYear;
    private String measure;
    private String chooser;
    private Instant chosenAt;

    protected EnteredChoice() {} // Jakarta Persistence

    EnteredChoice(FiscalYear year, String measure, Actor by, Instant at) {
        fiscalYear = year.buddhistYear();
        this.measure = measure;
        chooser = by.name();
        chosenAt = at;
    }

    /** The key of the measure. */
    String measure() {
        return measure;
    }
}
