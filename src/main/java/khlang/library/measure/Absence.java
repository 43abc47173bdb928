package khlang.library.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A time in which readers did not see a document that they had seen before.
 *
 * @param from when it was taken from them
 * @param until when it was shown again; null while it is not
 */
record Absence(Instant from, Instant until) {

    /** Whether it had begun and not ended just before a moment. */
    boolean covers(Instant moment) {
        return from.isBefore(moment) && (until == null || !until.isBefore(moment));
    }

    /**
     * The absences of a document, from what is known of its life. Each ending lasts until the next
     * publication of a revision. Where that tells another state than the present one, the present
     * state is believed, and it holds since the last change.
     *
     * @param endings when it was withdrawn or thrown away
     * @param publications when revisions of it were shown for the first time
     * @param isShown whether readers see it now
     * @param changedAt when it changed last
     */
    static List<Absence> of(
            Collection<Instant> endings,
            Collection<Instant> publications,
            boolean isShown,
            Instant changedAt) {
        var shown = new TreeSet<>(publications);
        var absences = new ArrayList<Absence>();
        Instant back = null;
        for (Instant from : new TreeSet<>(endings)) {
            if (back == null || from.isAfter(back)) {
                back = Optional.ofNullable(shown.higher(from)).orElse(Instant.MAX);
                absences.add(new Absence(from, back.equals(Instant.MAX) ? null : back));
            }
        }
        boolean isAbsent = !absences.isEmpty() && absences.getLast().until() == null;
        if (isShown && isAbsent) {
            Instant from = absences.removeLast().from();
            absences.add(new Absence(from, changedAt.isBefore(from) ? from : changedAt));
        } else if (!isShown && !isAbsent) {
            absences.add(new Absence(changedAt, null));
        }
        return absences;
    }
}
