package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.figures.CountedThing;
import khlang.figures.Figure;
import khlang.figures.Provenance;
import khlang.language.Sentences;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Defines measures of the committee's own. They stand in the year's plan, so each change is another
 * revision of it, the next year's plan takes them along under the same keys, and those of a closed
 * year stay as they are.
 */
@ApplicationScoped
@Transactional
public class OwnMeasureEdits {

    /** So many may a year have, retired ones included. */
    public static final int MOST = 50;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 40;
    private static final int LONGEST_REASON = 500;
    private static final Sentences WORDS = new Sentences("khlang.plan.own");

    @Inject Plans plans;
    @Inject PlanEdits edits;
    @Inject OwnMeasures measures;
    @Inject CountedRooms rooms;
    @Inject Rights rights;

    /**
     * Defines a measure. A form that is sent twice finds what it has made.
     *
     * @return its key
     * @throws RefusedException when rules are broken, or the year is closed
     */
    public String add(FiscalYear year, OwnDraft draft) {
        PlanRevision newest = edits.toEdit(year, "name");
        ActionPlan plan = newest.plan();
        PlanMeasure made = checked(plan, nextKey(), draft, new ArrayList<>());
        Optional<PlanMeasure> same =
                plan.ownMeasures().stream().filter(one -> one.isLike(made)).findAny();
        if (same.isPresent()) {
            return same.get().id();
        }
        requireFree(plan, made);
        if (plan.ownMeasures().size() >= MOST) {
            throw new RefusedException("name", "tooManyOwnMeasures", MOST);
        }
        save(newest, plan.with(made), WORDS.say("added", made.id(), made.name()), made, "");
        return made.id();
    }

    /**
     * Defines a measure otherwise; what it counts stays of the same sort.
     *
     * @param version the number of the plan's revision that the form showed
     * @param reason why
     * @throws RefusedException when rules are broken, or the year is closed
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(FiscalYear year, String key, long version, OwnDraft draft, String reason) {
        PlanRevision newest = edits.toEdit(year, "name");
        PlanMeasure before = find(newest.plan(), key);
        ChangedMeanwhileException.unless(newest.number(), version);
        var typed = new OwnDraft(draft.name(), draft.unit(), before.own().thing(), draft.filter());
        PlanMeasure after =
                checked(
                        newest.plan(),
                        key,
                        typed,
                        new ArrayList<>(TextRule.required("reason", LONGEST_REASON).check(reason)));
        requireFree(newest.plan(), after);
        if (!after.isLike(before)) {
            PlanMeasure kept = after.retired(before.own().retired());
            save(newest, newest.plan().with(kept), reason, kept, before.inWords());
        }
    }

    /**
     * Counts a measure no more, or again. Rows of the plan lose one that is retired.
     *
     * @param version the number of the plan's revision that the form showed
     * @throws RefusedException when the year is closed
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void retire(FiscalYear year, String key, long version, boolean isRetired) {
        PlanRevision newest = edits.toEdit(year, "name");
        PlanMeasure before = find(newest.plan(), key);
        if (before.own().retired() == isRetired) {
            return;
        }
        ChangedMeanwhileException.unless(newest.number(), version);
        PlanMeasure after = before.retired(isRetired);
        ActionPlan plan = newest.plan().with(after);
        save(
                newest,
                isRetired ? plan.withoutInRows(key) : plan,
                WORDS.say(isRetired ? "retired" : "restored", key, before.name()),
                after,
                before.inWords());
    }

    /**
     * What a definition would count; nothing is stored.
     *
     * @param key of the one that is changed; empty for a new one
     * @throws RefusedException when rules are broken
     */
    public Preview preview(FiscalYear year, String key, OwnDraft draft) {
        rights.require(Right.WRITE_PLAN);
        ActionPlan plan = plans.of(year).orElseThrow(NotThereException::new);
        PlanMeasure shown = checked(plan, key, draft, new ArrayList<>());
        requireFree(plan, shown);
        return new Preview(shown, measures.figure(shown, year));
    }

    /** A measure as it would be, with what it would count. */
    public record Preview(PlanMeasure measure, Figure figure) {}

    private static PlanMeasure find(ActionPlan plan, String key) {
        return plan.measure(key).orElseThrow(NotThereException::new);
    }

    /** Never one that stood for something else in any year. */
    private String nextKey() {
        int last =
                plans.years().stream()
                        .flatMap(year -> plans.of(year).stream())
                        .flatMap(plan -> plan.ownMeasures().stream())
                        .mapToInt(PlanMeasure::ownNumber)
                        .max()
                        .orElse(0);
        return PlanMeasure.ownKey(last + 1);
    }

    private PlanMeasure checked(
            ActionPlan plan, String key, OwnDraft draft, List<Violation> wrong) {
        wrong.addAll(TextRule.required("name", LONGEST_NAME).check(draft.name()));
        wrong.addAll(TextRule.required("unit", LONGEST_UNIT).check(draft.unit()));
        CountedThing thing = rooms.thing(draft.thing()).orElseThrow(NotThereException::new);
        Map<String, String> stored =
                plan.measure(key).map(one -> one.own().filter()).orElse(Map.of());
        Map<String, String> filter = filter(thing, draft.filter(), stored, wrong);
        RefusedException.unless(wrong);
        return new PlanMeasure(
                key,
                draft.name(),
                draft.unit(),
                thing.provenance() == Provenance.AUTOMATIC
                        ? PlanMeasure.AUTOMATIC
                        : PlanMeasure.RECORDS,
                OwnFormula.of(thing, filter),
                List.of(),
                List.of(thing.evidence()),
                null,
                new OwnCount(thing.key(), filter, false));
    }

    /** What is offered, or was chosen while it was offered. */
    private static Map<String, String> filter(
            CountedThing thing,
            Map<String, String> typed,
            Map<String, String> stored,
            List<Violation> wrong) {
        Map<String, String> filter =
                typed.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (first, second) -> first,
                                        TreeMap::new));
        filter.forEach(
                (key, value) -> {
                    boolean isOffered =
                            thing.filter(key).flatMap(one -> one.label(value)).isPresent();
                    if (!isOffered && !value.equals(stored.get(key))) {
                        wrong.add(new Violation("filter-" + key, "unknownChoice"));
                    }
                });
        return filter;
    }

    private static void requireFree(ActionPlan plan, PlanMeasure named) {
        boolean isTaken =
                plan.measures().stream()
                        .filter(one -> !one.id().equals(named.id()))
                        .anyMatch(one -> one.name().equalsIgnoreCase(named.name()));
        if (isTaken) {
            throw new RefusedException("name", "nameTaken");
        }
    }

    private void save(
            PlanRevision newest, ActionPlan plan, String reason, PlanMeasure after, String before) {
        edits.save(plan, newest.number() + 1, reason);
        edits.note(plan.year(), after.id(), before, after.inWords());
    }
}
