package khlang.evaluation.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.calendar.ThaiDates;
import khlang.evaluation.CommitteePart;
import khlang.evaluation.CoverGap;
import khlang.evaluation.Signer;
import khlang.evaluation.YearReport;
import khlang.language.Sentences;
import khlang.library.web.PrintedDigits;
import khlang.organization.MayorTitle;
import khlang.plan.PlanRow;
import khlang.plan.RowStatus;
import khlang.word.Filling;

/**
 * What fills the template of the memo that goes above the yearly report.
 *
 * @param digits writes digits as the office does on paper
 */
record CoverFilling(ReportView view, PrintedDigits digits) {

    private static final Sentences WORDS = ReportWords.WORDS;

    Filling filling() {
        var texts = new EnumMap<CoverGap, List<String>>(CoverGap.class);
        CommitteePart committee = view.committee();
        YearReport report = view.report();
        String mayor = MayorTitle.in(view.municipality());
        texts.put(CoverGap.OFFICE, List.of(office()));
        texts.put(CoverGap.NUMBER, List.of(number()));
        texts.put(
                CoverGap.DATE,
                List.of(
                        report.submittedOn()
                                .map(ThaiDates::full)
                                .orElseGet(() -> WORDS.say("dateLine"))));
        texts.put(CoverGap.SUBJECT, List.of(title()));
        texts.put(CoverGap.TO, List.of(mayor));
        texts.put(CoverGap.ATTACHMENTS, List.of(WORDS.say("attachment", title())));
        texts.put(CoverGap.OPENING, List.of(opening()));
        texts.put(CoverGap.FOUND, found());
        texts.put(CoverGap.SUMMARY, ReportWords.lines(view.content().summary()));
        texts.put(CoverGap.SUGGESTIONS, ReportWords.lines(view.content().suggestions()));
        texts.put(
                CoverGap.RECOMMENDATIONS, ReportWords.recommendations(committee.recommendations()));
        texts.put(CoverGap.SECRETARY, sign(committee.secretary()));
        texts.put(CoverGap.CHAIR, sign(committee.chair()));
        texts.put(CoverGap.MAYOR, List.of(mayor));
        return Filling.of(
                texts.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.getKey().key(),
                                        one ->
                                                one.getValue().stream()
                                                        .map(digits::text)
                                                        .toList())));
    }

    private static List<String> sign(Optional<Signer> one) {
        return one.map(who -> ReportWords.sign(who, true)).orElse(List.of());
    }

    /** The committee with the municipality, which many committees bear in their name. */
    private String office() {
        String name = view.committee().name();
        return name.contains(view.municipality())
                ? name
                : WORDS.say("office", name, view.municipality()).strip();
    }

    /** The number without the word that stands before it on paper. */
    private String number() {
        String letter = view.report().letter();
        return letter.isEmpty() ? WORDS.say("numberLine") : letter;
    }

    private String title() {
        int number = view.report().number();
        String title = WORDS.say("title", Integer.toString(view.year()));
        return number == 1 ? title : title + " " + WORDS.say("revision", number - 1);
    }

    private String opening() {
        Optional<String> agreed = view.report().agreedOn().map(ThaiDates::full);
        return WORDS.say(
                agreed.isPresent() ? "openingAgreed" : "opening",
                office(),
                view.plan().plan().title(),
                Integer.toString(view.year()),
                ThaiDates.full(view.asOf()),
                agreed.orElse(""));
    }

    /** How many activities have come how far, accesses, and who has not reported. */
    private List<String> found() {
        var lines = new ArrayList<String>();
        List<PlanRow> rows = view.plan().plan().rows().toList();
        lines.add(WORDS.say("activities", rows.size(), view.plan().plan().tables().size()));
        Map<RowStatus, Long> states = new EnumMap<>(RowStatus.class);
        rows.forEach(row -> states.merge(view.plan().status(row), 1L, Long::sum));
        states.forEach((state, count) -> lines.add(WORDS.say("state", state.label(), count)));
        long accesses = view.accessMonths().stream().mapToLong(Long::longValue).sum();
        if (accesses > 0) {
            lines.add(WORDS.say("accessesTotal", accesses));
        }
        var silent = new LinkedHashSet<String>();
        view.figures().silent().values().forEach(silent::addAll);
        if (!silent.isEmpty()) {
            lines.add(WORDS.say("silentOnes", silent.size(), String.join(" ", silent)));
        }
        return lines;
    }
}
