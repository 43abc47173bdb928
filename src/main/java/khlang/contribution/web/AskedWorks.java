package khlang.contribution.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import khlang.calendar.FiscalYear;
import khlang.contribution.ContributionKind;
import khlang.contribution.WorkFilter;
import khlang.web.QueryText;

/**
 * Which works an address, or a form that stands on such a page, asks for. What it cannot mean, it
 * does not ask for.
 *
 * @param year the running one unless another is named
 */
record AskedWorks(FiscalYear year, WorkFilter filter) {

    private static final String BY_NAME = "name";

    /**
     * @param asked the value of a parameter; null when there is none
     */
    static AskedWorks of(UnaryOperator<String> asked, LocalDate today) {
        FiscalYear year =
                FiscalYear.named(asked.apply("year")).orElseGet(() -> FiscalYear.containing(today));
        String division = asked.apply("division");
        String month = asked.apply("month");
        return new AskedWorks(
                year,
                new WorkFilter(
                        division != null && division.matches("[a-z0-9-]{1,80}") ? division : "",
                        year.months().stream()
                                .filter(one -> one.toString().equals(month))
                                .findAny(),
                        ContributionKind.of(asked.apply("kind")),
                        BY_NAME.equals(asked.apply("order"))));
    }

    /** The fields of the form that asks for them. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("year", Integer.toString(year.buddhistYear()));
        fields.put("division", filter.division());
        fields.put("month", filter.month().map(YearMonth::toString).orElse(""));
        fields.put("kind", filter.kind().map(ContributionKind::name).orElse(""));
        fields.put("order", filter.byName() ? BY_NAME : "");
        return fields;
    }

    /** The same, with other values for one field. */
    AskedWorks with(String field, String value) {
        Map<String, String> fields = fields();
        fields.put(field, value);
        return of(fields::get, year.firstDay());
    }

    /** An address that asks for them, open for one more parameter. */
    String address(String path) {
        return path + "?" + QueryText.of(fields()) + "&";
    }

    /** Whether only a part of the year is asked for. */
    boolean isPart() {
        return !filter.division().isEmpty()
                || filter.month().isPresent()
                || filter.kind().isPresent();
    }
}
