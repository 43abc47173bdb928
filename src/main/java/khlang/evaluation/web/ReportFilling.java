package khlang.evaluation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khlang.calendar.ThaiDates;
import khlang.evaluation.RecommendationLine;
import khlang.evaluation.ReportContent;
import khlang.evaluation.ReportContent.RowContent;
import khlang.evaluation.ReportGap;
import khlang.evaluation.Signer;
import khlang.language.Sentences;
import khlang.library.web.PrintedDigits;
import khlang.organization.MayorTitle;
import khlang.plan.PlanRow;
import khlang.plan.PlanTable;
import khlang.word.BarChart;
import khlang.word.Filling;

/**
 * What fills the template of the yearly report: the same in the same order as on {@link
 * ReportPaper}.
 *
 * @param digits writes digits as the office does on paper
 */
record ReportFilling(ReportView view, PrintedDigits digits) {

    private static final Sentences WORDS = ReportWords.WORDS;
    private static final int ABREAST = 3;

    Filling filling() {
        var texts = new EnumMap<ReportGap, List<String>>(ReportGap.class);
        ReportContent content = view.content();
        int number = view.report().number();
        texts.put(ReportGap.MUNICIPALITY, List.of(view.municipality()));
        texts.put(ReportGap.PLAN, List.of(view.plan().plan().title()));
        texts.put(ReportGap.YEAR, List.of(Integer.toString(view.year())));
        texts.put(ReportGap.ASOF, List.of(ThaiDates.full(view.asOf())));
        texts.put(
                ReportGap.REVISION,
                number == 1 ? List.of() : List.of(WORDS.say("revision", number - 1)));
        texts.put(ReportGap.SUMMARY, ReportWords.lines(content.summary()));
        texts.put(ReportGap.TOTAL, List.of(grouped(total())));
        texts.put(ReportGap.SILENT, silent());
        texts.put(ReportGap.PROBLEMS, ReportWords.lines(content.problems()));
        texts.put(ReportGap.SUGGESTIONS, ReportWords.lines(content.suggestions()));
        texts.put(
                ReportGap.RECOMMENDATIONS,
                ReportWords.recommendations(view.committee().recommendations()));
        texts.put(ReportGap.EARLIER, earlier());
        texts.put(ReportGap.ORDER, order());
        texts.put(ReportGap.MAYOR, List.of(MayorTitle.in(view.municipality())));
        texts.put(
                ReportGap.ORDERED,
                List.of(
                        view.report()
                                .orderedOn()
                                .map(ThaiDates::full)
                                .orElseGet(() -> WORDS.say("dateLine"))));
        return filled(texts)
                .with("table", tables())
                .with("month", months())
                .with("signers", signers())
                .with(ReportGap.ACCESSES.key(), chart());
    }

    private Filling filled(Map<ReportGap, List<String>> texts) {
        return Filling.of(
                texts.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.getKey().field(),
                                        one ->
                                                one.getValue().stream()
                                                        .map(digits::text)
                                                        .toList())));
    }

    private List<Filling> tables() {
        List<PlanTable> tables = view.plan().plan().tables();
        return IntStream.range(0, tables.size())
                .mapToObj(
                        i ->
                                filled(
                                                Map.of(
                                                        ReportGap.TABLE_NUMBER,
                                                        List.of(Integer.toString(i + 1)),
                                                        ReportGap.TABLE_TITLE,
                                                        List.of(tables.get(i).title()),
                                                        ReportGap.TABLE_GOAL,
                                                        ReportWords.lines(
                                                                tables.get(i).desiredState()),
                                                        ReportGap.TABLE_OUTCOME,
                                                        ReportWords.lines(
                                                                tables.get(i).measurableOutcome())))
                                        .with(
                                                "row",
                                                tables.get(i).rows().stream()
                                                        .map(this::row)
                                                        .toList()))
                .toList();
    }

    private Filling row(PlanRow row) {
        RowContent written = view.content().row(row.id());
        return filled(
                Map.of(
                        ReportGap.ROW_NUMBER,
                        List.of(Integer.toString(row.number())),
                        ReportGap.ROW_ACTIVITY,
                        activity(row),
                        ReportGap.ROW_INDICATORS,
                        row.indicators(),
                        ReportGap.ROW_TARGET,
                        ReportWords.lines(row.target()),
                        ReportGap.ROW_RESULTS,
                        view.results(row),
                        ReportGap.ROW_STATUS,
                        List.of(view.plan().status(row).label()),
                        ReportGap.ROW_EVIDENCE,
                        view.evidence(row),
                        ReportGap.ROW_PROBLEMS,
                        ReportWords.lines(written.problems()),
                        ReportGap.ROW_SUGGESTIONS,
                        ReportWords.lines(written.suggestions())));
    }

    /** An activity with the lines that stand under it in the plan. */
    private static List<String> activity(PlanRow row) {
        return Stream.concat(
                        ReportWords.lines(row.activity()).stream(),
                        row.details().stream().map(one -> "- " + one))
                .toList();
    }

    /** The months of the year with their accesses; none in a year without any. */
    private List<Filling> months() {
        List<Long> accesses = view.accessMonths();
        return IntStream.range(0, accesses.size())
                .mapToObj(
                        i ->
                                filled(
                                        Map.of(
                                                ReportGap.MONTH_NAME,
                                                List.of(month(i)),
                                                ReportGap.MONTH_ACCESSES,
                                                List.of(grouped(accesses.get(i))))))
                .toList();
    }

    private String month(int number) {
        return ThaiDates.month(view.report().year().months().get(number));
    }

    private long total() {
        return view.accessMonths().stream().mapToLong(Long::longValue).sum();
    }

    private static String grouped(long number) {
        return WORDS.say("grouped", number);
    }

    private Optional<BarChart> chart() {
        List<Long> accesses = view.accessMonths();
        return accesses.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new BarChart(
                                WORDS.say("accesses"),
                                IntStream.range(0, accesses.size())
                                        .mapToObj(i -> bar(i, accesses.get(i)))
                                        .toList()));
    }

    private BarChart.Bar bar(int month, long accesses) {
        return new BarChart.Bar(
                digits.text(month(month)),
                accesses,
                accesses == 0 ? "" : digits.text(grouped(accesses)));
    }

    private List<String> silent() {
        return view.figures().silent().entrySet().stream()
                .map(
                        one ->
                                WORDS.say(
                                        "silent",
                                        view.plan().measureName(one.getKey()),
                                        String.join(" ", one.getValue())))
                .toList();
    }

    private List<String> earlier() {
        Collection<RecommendationLine> all = view.committee().earlier();
        return all.stream().map(ReportWords::earlier).toList();
    }

    private List<String> order() {
        String order = view.report().order();
        return order.isEmpty()
                ? List.of(WORDS.say("orderLine"), WORDS.say("orderLine"))
                : ReportWords.lines(order);
    }

    /** Rows of three places to sign at. */
    private List<Filling> signers() {
        List<Signer> all = view.committee().signers();
        List<ReportGap> places =
                Arrays.asList(
                        ReportGap.SIGNERS_LEFT, ReportGap.SIGNERS_MIDDLE, ReportGap.SIGNERS_RIGHT);
        var rows = new ArrayList<Filling>();
        for (int from = 0; from < all.size(); from += ABREAST) {
            var row = new EnumMap<ReportGap, List<String>>(ReportGap.class);
            for (int i = 0; i < ABREAST; i++) {
                boolean taken = from + i < all.size();
                row.put(
                        places.get(i),
                        taken ? ReportWords.sign(all.get(from + i), false) : List.of());
            }
            rows.add(filled(row));
        }
        return rows;
    }
}
