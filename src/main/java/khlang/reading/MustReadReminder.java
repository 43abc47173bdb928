package khlang.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** How far somebody has been reminded of what they are asked to read. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class MustReadReminder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long mustId;
    private Long personId;
    private int revision;
    private int stage;

    protected MustReadReminder() {} // Jakarta Persistence

    MustReadReminder(long must, long person) {
        mustId = must;
        personId = person;
    }

    /** Whose it is. */
    Long personId() {
        return personId;
    }

    /**
     * Notes that somebody is told.
     *
     * @param asked the number of the text that is asked for; for another one it begins anew
     * @param next 1 asked, 2 due soon, 3 late
     * @return false when they have been told already
     */
    boolean reach(int asked, int next) {
        if (revision == asked && stage >= next) {
            return false;
        }
        revision = asked;
        stage = next;
        return true;
    }
}
