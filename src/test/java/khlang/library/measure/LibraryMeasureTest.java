package khlang.library.measure;

import static khlang.figures.AddsUp.addsUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.LongStream;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Tally;
import khlang.language.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every measure of random libraries, held against its definition in the plan written down a second
 * time, as plainly as can be.
 */
class LibraryMeasureTest {

    private static final int LIBRARIES = 600;
    private static final Set<String> RECORDS =
            Set.of(
                    "knowledge-article",
                    "work-manual",
                    "citizen-guide",
                    "training-report",
                    "sharing-note",
                    "leaflet");
    private static final Set<String> IMPROVING = Set.of("content", "law-change", "format-standard");

    static LongStream seeds() {
        return LongStream.range(0, LIBRARIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isWhatThePlanDefines(long seed) {
        var library = new RandomLibrary(seed);
        for (FiscalYear year : RandomLibrary.years()) {
            var fields = new HashSet<String>();
            int stock = 0;
            int flow = 0;
            int records = 0;
            var improved = new HashSet<Long>();
            var typos = new HashSet<Long>();
            var reviewed = new HashSet<Long>();
            var improvedFields = new HashSet<String>();
            for (RandomLibrary.Life one : library.lives) {
                KnownDocument document = one.document();
                if (isSeenAtTheEnd(one, year, library.today)) {
                    stock++;
                    fields.add(document.category());
                }
                if (fiscal(one.events().getFirst().at()) == year.buddhistYear()) {
                    flow++;
                    records += RECORDS.contains(document.kind().slug()) ? 1 : 0;
                }
                for (RandomLibrary.Event event : one.events().subList(1, one.events().size())) {
                    if (event.kind() == null || fiscal(event.approvedAt()) != year.buddhistYear()) {
                        continue;
                    }
                    String kind = event.kind().slug();
                    if (IMPROVING.contains(kind)) {
                        improved.add(document.id());
                        improvedFields.add(document.category());
                    }
                    if (kind.equals("typo")) {
                        typos.add(document.id());
                    }
                    if (kind.equals("reviewed-no-change")) {
                        reviewed.add(document.id());
                    }
                }
            }
            assertThat(number(library, year, "M04", "fields")).isEqualTo(fields.size());
            assertThat(number(library, year, "M05", "stock")).isEqualTo(stock);
            assertThat(number(library, year, "M05", "flow")).isEqualTo(flow);
            assertThat(number(library, year, "M06", "improved")).isEqualTo(improved.size());
            assertThat(number(library, year, "M06", "typos")).isEqualTo(typos.size());
            assertThat(number(library, year, "M06", "reviewed")).isEqualTo(reviewed.size());
            assertThat(number(library, year, "M07", "fields")).isEqualTo(improvedFields.size());
            assertThat(number(library, year, "M18", "records")).isEqualTo(records);
        }
    }

    /** Walks through all that happened until the last day that counts is over. */
    private static boolean isSeenAtTheEnd(
            RandomLibrary.Life one, FiscalYear year, LocalDate today) {
        boolean seen = false;
        for (RandomLibrary.Event event : one.events()) {
            LocalDate day = RandomLibrary.day(event.at());
            if (!day.isAfter(today) && fiscal(event.at()) <= year.buddhistYear()) {
                seen = event.revision() > 0;
            }
        }
        return seen && !today.isBefore(year.firstDay());
    }

    /** By the calendar on the wall in Bangkok: seven hours before the world's. */
    private static int fiscal(Instant at) {
        var day = at.plusSeconds(7 * 3600L).atOffset(java.time.ZoneOffset.UTC);
        return day.getYear() + 543 + (day.getMonthValue() >= 10 ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theListAndItsPartsAddUpToTheFigure(long seed) {
        var library = new RandomLibrary(seed);
        for (FiscalYear year : RandomLibrary.years()) {
            for (LibraryMeasure measure : LibraryFigures.MEASURES) {
                measure.figure(library.year(year))
                        .parts()
                        .forEach(LibraryMeasureTest::everyThingStandsOnce);
            }
        }
    }

    private static void everyThingStandsOnce(FigurePart part) {
        addsUp(part);
        Tally whole = part.tally();
        assertThat(part.lines()).hasSize((int) whole.all());
        assertThat(whole.counted()).isEqualTo(whole.all());
        boolean once =
                part.entries().stream().map(Entry::key).distinct().count() == part.entries().size();
        for (Facet facet : List.of(Facet.DIVISION, Facet.CATEGORY, Facet.KIND, Facet.AUDIENCE)) {
            SortedMap<String, Tally> tallies = part.by(facet);
            long sum = tallies.values().stream().mapToLong(Tally::all).sum();
            assertThat(sum).isGreaterThanOrEqualTo(whole.all());
            if (once) {
                assertThat(sum).as("%s of %s", facet, part.key()).isEqualTo(whole.all());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDocumentIsNewInOneYearAndItsMonthIsOfThatYear(long seed) {
        var library = new RandomLibrary(seed);
        for (RandomLibrary.Life one : library.lives) {
            long years =
                    RandomLibrary.years().stream()
                            .filter(
                                    year ->
                                            figure(library, year, "M05")
                                                    .part("flow")
                                                    .orElseThrow()
                                                    .entries()
                                                    .stream()
                                                    .filter(
                                                            entry ->
                                                                    year.months().stream()
                                                                            .anyMatch(
                                                                                    month ->
                                                                                            entry
                                                                                                    .is(
                                                                                                            Facet
                                                                                                                    .MONTH,
                                                                                                            month
                                                                                                                    .toString())))
                                                    .anyMatch(
                                                            entry ->
                                                                    entry.key()
                                                                            .equals(
                                                                                    "document:"
                                                                                            + one.document()
                                                                                                    .id())))
                            .count();
            assertThat(years).isEqualTo(1);
        }
    }

    @Test
    void everyMeasureHasItsWords() {
        var words = new Sentences("khlang.plan.measures");
        var library = new RandomLibrary(1);
        for (LibraryMeasure measure : LibraryFigures.MEASURES) {
            for (String key : List.of("name", "formula", "evidence")) {
                assertThat(words.say(measure.key() + "." + key)).isNotBlank();
            }
            for (FigurePart part : measure.figure(library.year(RandomLibrary.FIRST)).parts()) {
                assertThat(words.say(measure.key() + "." + part.key() + ".name")).isNotBlank();
                assertThat(words.say(measure.key() + "." + part.key() + ".unit")).isNotBlank();
            }
        }
        assertThat(Arrays.stream(Facet.values()).map(Facet::label)).doesNotHaveDuplicates();
    }

    private static long number(RandomLibrary library, FiscalYear year, String key, String part) {
        return figure(library, year, key).part(part).orElseThrow().tally().counted();
    }

    private static Figure figure(RandomLibrary library, FiscalYear year, String key) {
        return LibraryFigures.MEASURES.stream()
                .filter(one -> one.key().equals(key))
                .findAny()
                .orElseThrow()
                .figure(library.year(year));
    }
}
