package khlang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.evidence.EnteredValue;
import khlang.language.Sentences;
import khlang.organization.Committee;
import khlang.organization.Division;
import khlang.plan.ActionPlan;
import khlang.plan.KnownFigure;
import khlang.plan.KnownFigures;
import khlang.plan.PlanCommittees;
import khlang.plan.PlanRow;
import khlang.plan.Plans;
import khlang.plan.RowStatus;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.sharing.AgendaProposal;
import khlang.sharing.CommitteeAgenda;
import khlang.sharing.ProposedAgenda.Group;
import khlang.sharing.TopicLink;

/**
 * What the committee that monitors the plan might talk of: what is missing of the plan of the
 * meeting's year, and of the one before while its report is not handed over; and what was
 * recommended and is not done.
 */
@ApplicationScoped
class GapAgenda implements CommitteeAgenda {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.words");
    private static final int MOST = 40;
    private static final int NAMED = 3;
    private static final String BETWEEN = " \u00B7 ";

    @Inject Plans plans;
    @Inject KnownFigures figures;
    @Inject Gaps gaps;
    @Inject Recommendations recommendations;
    @Inject Rights rights;

    @Override
    public boolean isFor(Committee committee) {
        return committee.slug().equals(PlanCommittees.MONITORING);
    }

    @Override
    public List<Group> groups(LocalDate day) {
        FiscalYear year = FiscalYear.containing(day);
        var groups = new ArrayList<Group>();
        if (rights.allows(Right.SEE_EVIDENCE)) { // whoever sees less would miss what is there
            Stream.of(year.previous(), year)
                    .filter(one -> one.equals(year) || !plans.isClosed(one))
                    .flatMap(one -> plans.of(one).stream())
                    .forEach(plan -> addGaps(plan, groups));
        }
        groups.add(recommended(year));
        return groups;
    }

    private void addGaps(ActionPlan plan, List<Group> groups) {
        groups.add(new Group(WORDS.say("agenda.rows", year(plan)), rows(plan)));
        groups.add(new Group(WORDS.say("agenda.divisions", year(plan)), divisions(plan)));
        groups.add(new Group(WORDS.say("agenda.values", year(plan)), values(plan)));
    }

    private List<AgendaProposal> rows(ActionPlan plan) {
        Map<String, KnownFigure> known = figures.of(plan.year());
        Set<String> unproved =
                gaps.unproved(plan).stream().map(PlanRow::id).collect(Collectors.toSet());
        return plan.rows()
                .flatMap(row -> row(plan, row, known, unproved.contains(row.id())))
                .limit(MOST)
                .toList();
    }

    private static Stream<AgendaProposal> row(
            ActionPlan plan, PlanRow row, Map<String, KnownFigure> known, boolean isUnproved) {
        boolean isEmpty =
                !RowStatus.hasSome(
                        row.measures().stream().map(known::get).filter(Objects::nonNull).toList());
        if (!isEmpty && !isUnproved) {
            return Stream.empty();
        }
        String missing = !isUnproved ? "noFigure" : isEmpty ? "noFigureNoProof" : "noProof";
        return Stream.of(
                proposal(
                        plan,
                        "row:" + row.id(),
                        WORDS.say(
                                "agenda.row",
                                year(plan),
                                row.activity(),
                                table(plan, row),
                                row.number()),
                        WORDS.say("agenda." + missing)));
    }

    /** Which table of the plan a row stands in, from 1: two tables may have the same activity. */
    private static int table(ActionPlan plan, PlanRow row) {
        return 1 + plan.tables().indexOf(plan.tableOf(row.id()).orElseThrow());
    }

    private List<AgendaProposal> divisions(ActionPlan plan) {
        Map<Division, List<String>> silent = new LinkedHashMap<>();
        gaps.silent(plan.year())
                .forEach(
                        (measure, divisions) ->
                                divisions.forEach(
                                        one ->
                                                silent.computeIfAbsent(
                                                                one, none -> new ArrayList<>())
                                                        .add(plan.measureName(measure))));
        return silent.entrySet().stream()
                .limit(MOST)
                .map(
                        one ->
                                proposal(
                                        plan,
                                        "division:" + one.getKey().slug(),
                                        WORDS.say(
                                                "agenda.division", year(plan), one.getKey().name()),
                                        some(one.getValue())))
                .toList();
    }

    /** The first of some names, and how many there are besides. */
    private static String some(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(BETWEEN));
        return names.size() <= NAMED
                ? WORDS.say("agenda.silent", first)
                : WORDS.say("agenda.silentAndMore", first, names.size() - NAMED);
    }

    private List<AgendaProposal> values(ActionPlan plan) {
        return gaps.unconfirmed(plan.year()).stream()
                .limit(MOST)
                .map(value -> value(plan, value))
                .toList();
    }

    private static AgendaProposal value(ActionPlan plan, EnteredValue value) {
        LocalDate saved = value.savedAt().atZone(BangkokClock.ZONE).toLocalDate();
        return proposal(
                plan,
                "value:" + value.measure() + ":" + value.place().slug(),
                WORDS.say(
                        "agenda.value",
                        year(plan),
                        plan.measureName(value.measure()),
                        value.place().name()),
                WORDS.say("agenda.typed", value.saver(), ThaiDates.abbreviated(saved)));
    }

    private Group recommended(FiscalYear year) {
        return new Group(
                WORDS.say("agenda.recommendations"),
                recommendations.leftFrom(year).stream()
                        .filter(one -> one.state() == RecommendationState.OPEN)
                        .limit(MOST)
                        .map(GapAgenda::recommendation)
                        .toList());
    }

    private static AgendaProposal recommendation(Recommendation one) {
        var detail = new StringJoiner(BETWEEN);
        detail.add(WORDS.say("agenda.of", Integer.toString(one.year().buddhistYear())));
        one.division().map(Division::name).ifPresent(detail::add);
        one.dueOn()
                .map(due -> WORDS.say("agenda.due", ThaiDates.abbreviated(due)))
                .ifPresent(detail::add);
        return new AgendaProposal(
                "recommendation:" + one.id(),
                WORDS.say("agenda.recommendation", one.words()),
                detail.toString(),
                0,
                TopicLink.NONE);
    }

    private static String year(ActionPlan plan) {
        return Integer.toString(plan.fiscalYear());
    }

    private static AgendaProposal proposal(
            ActionPlan plan, String key, String title, String detail) {
        return new AgendaProposal(
                "plan:" + year(plan) + ":" + key, title, detail, 0, TopicLink.NONE);
    }
}
