package khlang.evidence;

import khlang.evidence.EnterableMeasure.Part;

/**
 * What was typed in for one number of a measure.
 *
 * @param counted zero or more; null when nobody knows
 * @param whole of how many, at least one and at least {@code counted}; null when it is no share
 */
record EnteredAmount(Part part, Long counted, Long whole) {

    boolean isKnown() {
        return counted != null;
    }

    /** For the audit log; empty when nobody knows. */
    String inWords() {
        return counted == null
                ? ""
                : part.key() + " " + counted + (whole == null ? "" : "/" + whole);
    }
}
