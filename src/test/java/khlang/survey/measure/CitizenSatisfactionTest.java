package khlang.survey.measure;

import static khlang.figures.AddsUp.addsUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import khlang.calendar.FiscalYear;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.language.Sentences;
import khlang.survey.PortalAnswer;
import khlang.survey.PortalItem;
import khlang.survey.PortalOpinion;
import org.junit.jupiter.api.Test;

/** M15 against a second definition that knows nothing of the first. */
class CitizenSatisfactionTest {

    private static final FiscalYear YEAR = new FiscalYear(2568);
    private static final Sentences MEASURES = new Sentences("khlang.plan.measures");

    private final Random random = new Random(41);

    @Test
    void thePortalsPartIsWhatItsDefinitionSaysOfAnyAnswers() {
        for (int round = 0; round < 400; round++) {
            List<PortalAnswer> answers = answers(random.nextInt(40));
            LocalDate asOf = day();
            Figure figure =
                    CitizenSatisfaction.figure(
                            Optional.empty(), PortalOpinion.of(YEAR, asOf, answers), asOf);
            int n = 0;
            int sum = 0;
            int satisfied = 0;
            for (PortalAnswer one : answers) {
                boolean counts =
                        !one.day().isBefore(LocalDate.of(2024, 10, 1))
                                && !one.day().isAfter(LocalDate.of(2025, 9, 30))
                                && !one.day().isAfter(asOf);
                if (counts) {
                    int level = one.levels().get(PortalItem.OVERALL);
                    n++;
                    sum += level;
                    satisfied += level > 3 ? 1 : 0;
                }
            }
            addsUp(figure);
            FigurePart portal = figure.parts().getFirst();
            assertThat(portal.key()).isEqualTo(n < 10 ? "portalFew" : "portal");
            assertThat(portal.tally().percent()).isEqualTo(percent(100L * sum, 5L * n));
            assertThat(figure.part("satisfied").orElseThrow().tally().percent())
                    .isEqualTo(percent(100L * satisfied, n));
            assertThat(figure.part("answers").orElseThrow().tally().counted()).isEqualTo(n);
            assertThat(figure.provenance()).isEqualTo(Provenance.AUTOMATIC);
        }
    }

    @Test
    void monthsAddUpToTheYear() {
        List<PortalAnswer> answers = answers(200);
        LocalDate asOf = LocalDate.of(2026, 1, 1);
        Figure figure =
                CitizenSatisfaction.figure(
                        Optional.empty(), PortalOpinion.of(YEAR, asOf, answers), asOf);
        FigurePart counted = figure.part("answers").orElseThrow();
        long sum = counted.by(Facet.MONTH).values().stream().mapToLong(one -> one.counted()).sum();
        assertThat(sum).isEqualTo(counted.tally().counted()).isPositive();
        assertThat(counted.by(Facet.MONTH).keySet())
                .allSatisfy(month -> assertThat(YEAR.months()).contains(YearMonth.parse(month)));
    }

    @Test
    void anOfficialResultStandsFirstToTheLastDecimal() {
        for (String value : List.of("87.25", "80", "0", "100", "87.6", "4.04", "0.01", "99.99")) {
            var official =
                    new OfficialValue(3, new BigDecimal(value), "สถาบันตัวอย่าง", "/documents/r");
            Figure figure =
                    CitizenSatisfaction.figure(
                            Optional.of(official),
                            PortalOpinion.of(YEAR, YEAR.lastDay(), answers(20)),
                            YEAR.lastDay());
            addsUp(figure);
            FigurePart first = figure.parts().getFirst();
            assertThat(first.key()).isEqualTo("official");
            assertThat(first.tally().percent().orElseThrow()).isEqualByComparingTo(value);
            assertThat(figure.provenance()).isEqualTo(Provenance.TYPED);
        }
    }

    @Test
    void everyPartHasItsOwnName() {
        List<String> names = new ArrayList<>();
        for (String part : List.of("official", "portal", "portalFew", "satisfied", "answers")) {
            names.add(MEASURES.say("M15." + part + ".name"));
            assertThat(MEASURES.say("M15." + part + ".unit")).isNotEmpty();
        }
        assertThat(names).doesNotHaveDuplicates();
        assertThat(MEASURES.say("M15.formula")).contains("÷ (5 ×");
    }

    private static Optional<BigDecimal> percent(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        new BigDecimal(part)
                                .divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP));
    }

    private List<PortalAnswer> answers(int count) {
        List<PortalAnswer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<PortalItem, Integer> levels = new EnumMap<>(PortalItem.class);
            for (PortalItem item : PortalItem.values()) {
                if (item == PortalItem.OVERALL || random.nextBoolean()) {
                    levels.put(item, 1 + random.nextInt(5));
                }
            }
            answers.add(new PortalAnswer(day(), levels));
        }
        return answers;
    }

    /** Around the turns of the fiscal year most of all. */
    private LocalDate day() {
        LocalDate from =
                random.nextBoolean() ? LocalDate.of(2024, 10, 1) : LocalDate.of(2025, 10, 1);
        return from.plusDays(random.nextInt(3) == 0 ? random.nextInt(300) : random.nextInt(5) - 2L);
    }
}
