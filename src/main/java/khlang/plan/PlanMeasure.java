package khlang.plan;

import java.util.List;
import khlang.figures.CountedThing;

/**
 * How the plan's file explains what is counted, or how the committee has defined it itself.
 *
 * @param id such as {@code M08}; of one of the committee's own {@code C01}
 * @param source {@code automatic}, {@code records}, {@code entered} or {@code mixed}
 * @param note null when there is nothing to add
 * @param own what one of the committee's own counts; null for those that rooms define
 */
public record PlanMeasure(
        String id,
        String name,
        String unit,
        String source,
        String formula,
        List<String> breakdown,
        List<String> evidence,
        String note,
        OwnCount own) {

    private static final String OWN = "C";

    /** The source of what the portal sees happen. */
    static final String AUTOMATIC = "automatic";

    /** The source of what people record. */
    static final String RECORDS = "records";

    /** Lists that are missing are empty. */
    public PlanMeasure {
        breakdown = ActionPlan.orNone(breakdown);
        evidence = ActionPlan.orNone(evidence);
    }

    /** The key of one of the committee's own, such as {@code C01}. */
    static String ownKey(int number) {
        return OWN + "%02d".formatted(number);
    }

    /** The number in the key of one of the committee's own; 0 where a file says something else. */
    int ownNumber() {
        return id.matches(OWN + "[0-9]{2,6}") ? Integer.parseInt(id.substring(OWN.length())) : 0;
    }

    /** Whether a measure with a key is one of the committee's own. */
    static boolean isOwnKey(String key) {
        return key.startsWith(OWN);
    }

    /** Whether the committee has defined it itself. Names with "is" would be written into plans. */
    public boolean definedHere() {
        return own != null;
    }

    /** Whether it is counted: all are, but those of the committee's own that were retired. */
    public boolean counts() {
        return own == null || !own.retired();
    }

    /** Whether it is asked of one division alone, so that no other one can be behind with it. */
    public boolean asksOneDivision() {
        return own != null && own.filter().containsKey(CountedThing.DIVISION);
    }

    /** Whether another one of the committee's own says the same, whatever its key and state. */
    boolean isLike(PlanMeasure other) {
        return name.equals(other.name)
                && unit.equals(other.unit)
                && own.thing().equals(other.own.thing())
                && own.filter().equals(other.own.filter());
    }

    /** The same of the committee's own at work again, or no more. */
    PlanMeasure retired(boolean isRetired) {
        return new PlanMeasure(
                id, name, unit, source, formula, breakdown, evidence, note, own.with(isRetired));
    }

    /** In words, for the audit log. */
    String inWords() {
        return name + " (" + unit + ") · " + formula + (own.retired() ? " · retired" : "");
    }
}
