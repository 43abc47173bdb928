package khlang.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * What a report says; nothing is null, what is not written yet is empty.
 *
 * @param gained what was learnt, the one part that no report may lack
 * @param benefitOwn for oneself
 * @param benefitOffice for the office
 * @param application what will be done with it, by when
 * @param visited for study visits: what was seen, how alike it is, what can be taken over
 * @param ways how it is passed on
 */
public record ReportText(
        String gained,
        String benefitOwn,
        String benefitOffice,
        String application,
        String problems,
        String suggestions,
        String visited,
        Set<TransferWay> ways) {

    /** A report that nobody has begun. */
    public static final ReportText EMPTY = new ReportText("", "", "", "", "", "", "", Set.of());

    private static final int LONGEST_GAINED = 200_000;
    private static final int LONGEST = 10_000;

    /** Nothing is null; the ways are copied. */
    public ReportText {
        Objects.requireNonNull(gained, "gained");
        ways = Set.copyOf(ways);
    }

    /** What stops it from being stored: signs that cannot be seen, texts that are too long. */
    List<Violation> check() {
        var wrong = new ArrayList<Violation>();
        wrong.addAll(new TextRule("gained", false, LONGEST_GAINED, true).check(gained));
        check("benefitOwn", benefitOwn, wrong);
        check("benefitOffice", benefitOffice, wrong);
        check("application", application, wrong);
        check("problems", problems, wrong);
        check("suggestions", suggestions, wrong);
        check("visited", visited, wrong);
        return wrong;
    }

    private static void check(String field, String text, List<Violation> wrong) {
        wrong.addAll(new TextRule(field, false, LONGEST, true).check(text));
    }

    /** What it lacks to be sent in. */
    List<Violation> missing() {
        var missing = new ArrayList<Violation>();
        if (gained.isBlank()) {
            missing.add(new Violation("gained", "required"));
        }
        if (application.isBlank()) {
            missing.add(new Violation("application", "required"));
        }
        if (ways.isEmpty()) {
            missing.add(new Violation("ways", "chooseWays"));
        }
        return missing;
    }
}
