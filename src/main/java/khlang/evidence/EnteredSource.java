package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.plan.EnteredFigures;

/** Tells the plan what people have typed in. */
@ApplicationScoped
public class EnteredSource implements EnteredFigures {

    @Inject EnteredRows rows;
    @Inject Clock clock;

    @Override
    public Map<String, EnteredFigure> entered(FiscalYear year) {
        Map<String, List<EnteredWithNumbers>> byMeasure =
                rows.of(year).stream().collect(Collectors.groupingBy(one -> one.value().measure()));
        if (byMeasure.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = year.upTo(today);
        Set<String> chosen = rows.chosen(year);
        Map<String, EnteredFigure> entered = new HashMap<>();
        byMeasure.forEach(
                (measure, values) -> {
                    List<EnteredValue> confirmed =
                            values.stream()
                                    .map(EnteredWithNumbers::value)
                                    .filter(EnteredValue::isConfirmed)
                                    .toList();
                    if (!confirmed.isEmpty()) {
                        entered.put(
                                measure,
                                new EnteredFigure(
                                        EnteredLists.figure(year, measure, asOf, values),
                                        chosen.contains(measure),
                                        confirmed.stream().allMatch(EnteredValue::isLate),
                                        confirmed.stream()
                                                .flatMap(one -> one.confirmer().stream())
                                                .distinct()
                                                .toList()));
                    }
                });
        return entered;
    }
}
