package khlang.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A typed-in value with its numbers.
 *
 * @param amounts one for each number of the measure, those that nobody knows included, in the order
 *     of the form
 */
record EnteredWithNumbers(EnteredValue value, List<EnteredAmount> amounts) {

    /** The numbers are copied. */
    EnteredWithNumbers {
        amounts = List.copyOf(amounts);
    }

    /** What was typed in for one number; empty when nobody knows. */
    Optional<EnteredAmount> amount(String part) {
        return amounts.stream()
                .filter(one -> one.part().key().equals(part) && one.isKnown())
                .findAny();
    }

    /** For the audit log. */
    String inWords() {
        return inWords(amounts);
    }

    static String inWords(List<EnteredAmount> amounts) {
        return amounts.stream()
                .map(EnteredAmount::inWords)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
