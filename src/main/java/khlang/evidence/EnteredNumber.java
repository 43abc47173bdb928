package khlang.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import khlang.evidence.EnterableMeasure.Part;

/** One number of a typed-in value; also those that nobody knows. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class EnteredNumber {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long valueId;
    private int position;
    private String part;
    private boolean share;
    private Long counted;
    private Long whole;

    protected EnteredNumber() {} // Jakarta Persistence

    /**
     * @param place among the numbers of the measure, from 0
     */
    EnteredNumber(long value, int place, EnteredAmount amount) {
        valueId = value;
        position = place;
        part = amount.part().key();
        share = amount.part().isShare();
        counted = amount.counted();
        whole = amount.whole();
    }

    /** The key of the value that it belongs to. */
    Long value() {
        return valueId;
    }

    EnteredAmount amount() {
        return new EnteredAmount(new Part(part, share), counted, whole);
    }
}
