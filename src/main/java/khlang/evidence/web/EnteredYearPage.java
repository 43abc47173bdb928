package khlang.evidence.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.evidence.EnterableMeasure;
import khlang.evidence.EnteredDecisions;
import khlang.evidence.EnteredPlace;
import khlang.evidence.EnteredYear;
import khlang.plan.KnownFigure;
import khlang.plan.web.MeasureText;
import khlang.web.Page;

/**
 * All that is typed in for a year, with what is missing.
 *
 * @param text the words for the year's figures
 * @param counted what the rooms count, by the measure's key
 * @param mayChoose whether the one who asks says which of the two stands
 * @param said what was just done; empty for nothing
 */
public record EnteredYearPage(
        EnteredYear entered,
        MeasureText text,
        Map<String, KnownFigure> counted,
        boolean mayChoose,
        String said)
        implements Page {

    /** The tables are copied. */
    public EnteredYearPage {
        counted = Map.copyOf(counted);
    }

    /** Where the form for a value stands. */
    public String address(EnterableMeasure measure, EnteredPlace place) {
        return EnteredDecisions.address(entered.year(), measure.key(), place.slug());
    }

    /** The first number that the portal counts, with its unit; empty where it counts none. */
    public Optional<String> counted(EnterableMeasure measure) {
        return Optional.ofNullable(counted.get(measure.key())).map(text::value);
    }

    /** Whether what was typed in stands although the portal counts the measure. */
    public boolean isChosen(EnterableMeasure measure) {
        return entered.chosen().contains(measure.key());
    }

    /** Whether somebody has to say which of the two stands. */
    public boolean isToChoose(EnterableMeasure measure) {
        return mayChoose
                && !entered.isLocked()
                && counted.containsKey(measure.key())
                && (isChosen(measure) || entered.isConfirmed(measure));
    }

    /** The divisions for which the one who asks types values in. */
    public List<EnteredPlace> divisions() {
        return entered.places().stream().filter(one -> !one.isWhole()).toList();
    }

    /** The whole office, for those who type its values in. */
    public Optional<EnteredPlace> whole() {
        return entered.places().stream().filter(EnteredPlace::isWhole).findAny();
    }

    @Override
    public String template() {
        return "evidence/entered-year.jte";
    }
}
