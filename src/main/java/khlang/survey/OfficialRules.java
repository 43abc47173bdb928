package khlang.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDigits;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.RefusedException;

/** What the result of an official survey must be like to be kept. */
final class OfficialRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");
    private static final Pattern REPORT =
            Pattern.compile("/documents/[a-z0-9-]{1,80}|https?://[^\\s<>\"']{4,480}");

    private OfficialRules() {}

    /**
     * @param latest the year that may be told of at the latest
     * @throws RefusedException when rules are broken
     */
    static OfficialResult check(OfficialDraft draft, FiscalYear latest) {
        List<Violation> violations = new ArrayList<>();
        Optional<FiscalYear> year =
                FiscalYear.named(ThaiDigits.toArabic(draft.year()))
                        .filter(one -> one.buddhistYear() <= latest.buddhistYear());
        if (year.isEmpty()) {
            violations.add(new Violation("year", "pastFiscalYear", latest.buddhistYear() + ""));
        }
        violations.addAll(
                TextRule.required("institution", LONGEST_NAME).check(draft.institution()));
        violations.addAll(new TextRule("note", false, LONGEST_NOTE, true).check(draft.note()));
        Optional<OfficialScale> scale = OfficialScale.of(draft.scale());
        if (scale.isEmpty()) {
            violations.add(new Violation("scale", "choose"));
        }
        BigDecimal value = value(draft.value(), scale, violations);
        Integer people = people(draft.respondents(), violations);
        if (!REPORT.matcher(draft.report()).matches()) {
            violations.add(new Violation("report", "reportAddress"));
        }
        RefusedException.unless(violations);
        return new OfficialResult(
                year.orElseThrow(),
                draft.institution(),
                scale.orElseThrow(),
                value,
                people,
                draft.report(),
                draft.note());
    }

    private static BigDecimal value(
            String typed, Optional<OfficialScale> scale, List<Violation> violations) {
        String text = ThaiDigits.toArabic(typed);
        BigDecimal value = NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
        OfficialScale held = scale.orElse(OfficialScale.PERCENT);
        if (value == null || !held.holds(value)) {
            violations.add(
                    new Violation("value", "valueOnScale", held.least() + "", held.most() + ""));
        }
        return value;
    }

    private static Integer people(String typed, List<Violation> violations) {
        String text = ThaiDigits.toArabic(typed).replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        boolean fits = text.matches("[0-9]{1,7}") && Integer.parseInt(text) <= MOST_PEOPLE;
        if (!fits) {
            violations.add(new Violation("respondents", "wholeNumber", 0, MOST_PEOPLE));
            return null;
        }
        return Integer.valueOf(text);
    }
}
