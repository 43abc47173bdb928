package khlang.evaluation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import khlang.calendar.ThaiDates;
import khlang.evidence.EnteredDecisions;
import khlang.evidence.EnteredValue;
import khlang.language.Sentences;
import khlang.plan.ActionPlan;
import khlang.plan.KnownFigure;
import khlang.plan.PlanRow;
import khlang.plan.web.PlanPage;
import khlang.web.Page;

/**
 * What is missing of a year from whom.
 *
 * @param plan the year's plan with its figures
 * @param gaps the keys of the measures by the division's name
 * @param unproved rows that nothing proves
 * @param unconfirmed typed-in values that nobody stands for
 * @param mayNeed whether the one who looks records needed knowledge
 * @param today in Bangkok
 */
public record GapsPage(
        PlanPage plan,
        Map<String, List<String>> gaps,
        List<PlanRow> unproved,
        List<EnteredValue> unconfirmed,
        boolean mayNeed,
        LocalDate today)
        implements Page {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.web.fields");

    /** The year's plan. */
    public ActionPlan year() {
        return plan.plan();
    }

    /** Where a typed-in value is looked at. */
    public static String address(EnteredValue value) {
        return EnteredDecisions.address(value.year(), value.measure(), value.place().slug());
    }

    /** Rows of the plan for which nothing at all is there. */
    public List<PlanRow> emptyRows() {
        return year().rows()
                .filter(row -> plan.of(row).stream().allMatch(GapsPage::isEmpty))
                .toList();
    }

    private static boolean isEmpty(KnownFigure figure) {
        return figure.parts().getFirst().tally().counted() == 0;
    }

    /** Where what a row lacks is recorded as needed knowledge. */
    public String need(PlanRow row) {
        return AuditedNeed.address(row.activity());
    }

    /** Which table of the plan a row stands in, from 1. */
    public int table(PlanRow row) {
        return 1 + year().tables().indexOf(year().tableOf(row.id()).orElseThrow());
    }

    /**
     * A message to the head of a division, ready to be sent.
     *
     * @param address of the portal
     */
    public String reminder(String division, String address) {
        var lines = new StringJoiner("\n");
        lines.add(WORDS.say("reminder.to", division));
        lines.add(WORDS.say("reminder.what", Integer.toString(year().fiscalYear()), division));
        int number = 0;
        for (String measure : gaps.getOrDefault(division, List.of())) {
            number++;
            lines.add(number + ". " + plan.measureName(measure));
        }
        lines.add(
                WORDS.say(
                        plan.isRunning() ? "reminder.until" : "reminder.late",
                        ThaiDates.abbreviated(year().year().lastDay()),
                        address));
        return lines.toString();
    }

    @Override
    public String template() {
        return "evaluation/gaps.jte";
    }
}
