package khlang.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import khlang.calendar.FiscalYear;

/**
 * The form for a value of a measure, with what stands beside it.
 *
 * @param value empty while nobody has typed anything in
 * @param amounts what is typed in, by the names of the fields
 * @param proofs what proves it
 * @param isOtherwise whether values are there that would be counted besides: of divisions where
 *     this is the whole office, of the whole office where this is a division
 * @param isChosen whether the committee wants what was typed in for the measure
 * @param mayKeep whether the one who asks may type it in
 * @param mayConfirm whether the one who asks may stand for what is there
 * @param isLocked whether the year is closed
 */
public record EnteredSheet(
        FiscalYear year,
        EnterableMeasure measure,
        EnteredPlace place,
        Optional<EnteredValue> value,
        Map<String, String> amounts,
        List<Evidence> proofs,
        boolean isOtherwise,
        boolean isChosen,
        boolean mayKeep,
        boolean mayConfirm,
        boolean isLocked) {

    /** Lists are copied. */
    public EnteredSheet {
        amounts = Map.copyOf(amounts);
        proofs = List.copyOf(proofs);
    }

    static Map<String, String> fields(List<EnteredAmount> amounts) {
        var fields = new TreeMap<String, String>();
        for (EnteredAmount one : amounts) {
            if (one.isKnown()) {
                fields.put(one.part().countedField(), one.counted().toString());
                if (one.whole() != null) {
                    fields.put(one.part().wholeField(), one.whole().toString());
                }
            }
        }
        return fields;
    }

    /** What a form that shows it carries, so that nobody overwrites another; 0 for nothing yet. */
    public long version() {
        return value.map(EnteredValue::version).orElse(0L);
    }

    /** Whether the one who asks can type in a value now. */
    public boolean isOpen() {
        return mayKeep && !isLocked && !isOtherwise && measure.isOpen();
    }

    /** Whether it waits for the one who asks to stand for it. */
    public boolean isToConfirm() {
        return mayConfirm
                && !isLocked
                && value.filter(one -> one.state() == EvidenceState.WAITING).isPresent();
    }

    /** Whether changing a number needs a reason. */
    public boolean isCorrection() {
        return value.filter(EnteredValue::isConfirmed).isPresent();
    }
}
