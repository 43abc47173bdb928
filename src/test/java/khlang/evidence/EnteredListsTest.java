package khlang.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import khlang.calendar.FiscalYear;
import khlang.evidence.EnterableMeasure.Part;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.figures.Tally;
import khlang.organization.MadeUpDivisions;
import khlang.rights.Actor;
import khlang.rights.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of random typed-in values, added up a second time as plainly as can be. */
class EnteredListsTest {

    private static final FiscalYear YEAR = new FiscalYear(2565);
    private static final List<Part> PARTS =
            List.of(new Part("people", false), new Part("share", true));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theListAddsUpToWhatSomebodyStandsFor(long seed) {
        List<EnteredWithNumbers> values = random(new Random(seed));
        Figure figure = EnteredLists.figure(YEAR, "M01", LocalDate.of(2022, 9, 30), values);
        assertThat(figure.provenance()).isEqualTo(Provenance.TYPED);
        long people = 0;
        long listed = 0;
        long part = 0;
        long whole = 0;
        for (EnteredWithNumbers one : values) {
            boolean confirmed = one.value().isConfirmed();
            EnteredAmount count = one.amounts().get(0);
            EnteredAmount share = one.amounts().get(1);
            people += confirmed && count.isKnown() ? count.counted() : 0;
            listed += count.isKnown() ? count.counted() : 0;
            part += confirmed && share.isKnown() ? share.counted() : 0;
            whole += confirmed && share.isKnown() ? share.whole() : 0;
        }
        assertThat(figure.part("people").orElseThrow().tally())
                .isEqualTo(new Tally(people, listed));
        assertThat(figure.part("share").orElseThrow().tally()).isEqualTo(new Tally(part, whole));
        for (FigurePart each : figure.parts()) {
            assertThat(each.by(Facet.DIVISION).values().stream().mapToLong(Tally::counted).sum())
                    .isEqualTo(each.tally().counted());
        }
    }

    private static List<EnteredWithNumbers> random(Random random) {
        var values = new ArrayList<EnteredWithNumbers>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            var value =
                    new EnteredValue(
                            YEAR,
                            "M01",
                            new EnteredPlace(Optional.of(MadeUpDivisions.of("d-" + i, i))));
            var by = new Actor(1, 1, "ผู้กรอก", Set.of(Role.STAFF), Map.of());
            value.write("", by, Instant.EPOCH, "key");
            if (random.nextBoolean()) {
                value.confirm(by, Instant.EPOCH);
            }
            long whole = 1L + random.nextInt(50);
            boolean isKnown = random.nextInt(4) > 0;
            values.add(
                    new EnteredWithNumbers(
                            value,
                            List.of(
                                    new EnteredAmount(
                                            PARTS.get(0),
                                            random.nextBoolean() ? (long) random.nextInt(9) : null,
                                            null),
                                    new EnteredAmount(
                                            PARTS.get(1),
                                            isKnown ? (long) random.nextInt((int) whole + 1) : null,
                                            isKnown ? whole : null))));
        }
        return values;
    }
}
