package khlang.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * What is typed in for a year, measure by measure, for those who type it in.
 *
 * @param measures in the order of the plan's rows
 * @param states how far values have come, by the measure's key and the place's slug
 * @param chosen the measures of which the committee wants what was typed in
 * @param places those for which the one who asks types values in, the whole office first
 * @param divisions all that existed in the year
 * @param isLocked whether the year is closed
 */
public record EnteredYear(
        FiscalYear year,
        List<EnterableMeasure> measures,
        Map<String, Map<String, EvidenceState>> states,
        List<String> chosen,
        List<EnteredPlace> places,
        List<EnteredPlace> divisions,
        boolean isLocked) {

    /** Lists are copied. */
    public EnteredYear {
        measures = List.copyOf(measures);
        states = Map.copyOf(states);
        chosen = List.copyOf(chosen);
        places = List.copyOf(places);
        divisions = List.copyOf(divisions);
    }

    /** How far a value has come; none while nobody has typed it in. */
    public Optional<EvidenceState> state(EnterableMeasure measure, EnteredPlace place) {
        return Optional.ofNullable(states(measure).get(place.slug()));
    }

    private Map<String, EvidenceState> states(EnterableMeasure measure) {
        return states.getOrDefault(measure.key(), Map.of());
    }

    /** Whether anything at all is typed in for a measure. */
    public boolean isBegun(EnterableMeasure measure) {
        return !states(measure).isEmpty();
    }

    /** For how many measures anything is typed in. */
    public long begun() {
        return measures.stream().filter(this::isBegun).count();
    }

    /** Whether it is typed in for the whole office. */
    public boolean isWhole(EnterableMeasure measure) {
        return states(measure).containsKey(EnteredPlace.WHOLE);
    }

    /** Whether the committee can choose it: somebody stands for a part of it. */
    public boolean isConfirmed(EnterableMeasure measure) {
        return states(measure).containsValue(EvidenceState.CONFIRMED);
    }

    /**
     * The divisions that have not typed anything in for a measure that others have: that is no
     * zero. None where the whole office is typed in, or nothing at all.
     */
    public List<EnteredPlace> silent(EnterableMeasure measure) {
        return isWhole(measure) || !isBegun(measure)
                ? List.of()
                : divisions.stream().filter(one -> state(measure, one).isEmpty()).toList();
    }

    /** Whether a value for a place can be typed in beside what is there. */
    public boolean isOpen(EnterableMeasure measure, EnteredPlace place) {
        return !isLocked
                && measure.isOpen()
                && (!isBegun(measure) || isWhole(measure) == place.isWhole());
    }
}
