package khlang.measurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.measurement.AccessFigures;
import khlang.measurement.ReaderPeriod;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.QueryText;

/** Reads which months an address asks for, and offers the others. */
@ApplicationScoped
class AskedPeriods {

    @Inject AccessFigures figures;
    @Inject AskedStatistics asked;

    /**
     * Which months are asked for.
     *
     * @param said as it stands in the address
     */
    record Asked(ReaderPeriod period, Map<String, String> said) {

        /** The form that asks it. */
        Form form() {
            return Form.showing(said);
        }

        /** What stands behind the question mark. */
        String query() {
            return QueryText.of(said);
        }
    }

    /**
     * Reads it; where nothing is said, it is the fiscal year that is asked for as far as it goes.
     */
    Asked read(MultivaluedMap<String, String> typed, AskedStatistics.Question question) {
        FiscalYear year = question.year();
        YearMonth now = YearMonth.from(asked.today());
        YearMonth end = year.months().getLast();
        YearMonth from = month(typed.getFirst("from")).orElse(year.months().getFirst());
        YearMonth to = month(typed.getFirst("to")).orElse(end.isAfter(now) ? now : end);
        var period = ReaderPeriod.between(from, to);
        var said = new LinkedHashMap<>(question.said());
        said.put("from", period.first().toString());
        said.put("to", period.last().toString());
        return new Asked(period, said);
    }

    private Optional<YearMonth> month(String typed) {
        try {
            return Optional.ofNullable(typed).map(YearMonth::parse).filter(this::isKnown);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean isKnown(YearMonth month) {
        return known().anyMatch(month::equals);
    }

    /** The months to choose from, the latest first. */
    List<Choice> months() {
        return known().map(one -> new Choice(one.toString(), ThaiDates.month(one))).toList();
    }

    private Stream<YearMonth> known() {
        YearMonth now = YearMonth.from(asked.today());
        return figures.years(asked.today()).stream()
                .flatMap(year -> year.months().reversed().stream())
                .filter(month -> !month.isAfter(now));
    }
}
