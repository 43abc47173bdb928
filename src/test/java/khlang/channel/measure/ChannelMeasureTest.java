package khlang.channel.measure;

import static khlang.figures.AddsUp.addsUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import khlang.calendar.FiscalYear;
import khlang.channel.Channel;
import khlang.channel.ImprovedChannel;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.figures.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every measure of random years, held against its definition in the plan written down a second
 * time, as plainly as can be.
 */
class ChannelMeasureTest {

    private static final List<String> PHYSICAL =
            List.of("info", "board", "leaflet", "book", "meeting");
    private static final List<String> SOCIAL = List.of("line", "facebook");

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isWhatThePlanDefines(long seed) {
        var channels = new RandomChannels(seed);
        for (FiscalYear year : RandomChannels.years()) {
            for (Channel one : Channel.values()) {
                assertThat(tally(channels, year, one.isSocial() ? "M10" : "M09", one.slug()))
                        .isEqualTo(typed(channels, year, one));
                assertThat(tally(channels, year, "M14", one.slug()).counted())
                        .isEqualTo(
                                channels.publications.stream()
                                        .filter(p -> p.channel() == one)
                                        .filter(p -> in(p.day(), channels, year))
                                        .count());
            }
            assertThat(tally(channels, year, "M14", "website").counted())
                    .isEqualTo(
                            channels.documents.stream()
                                    .filter(d -> in(d.day(), channels, year))
                                    .count());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void monthsAndDivisionsAddUpToTheWhole(long seed) {
        var channels = new RandomChannels(seed);
        for (FiscalYear year : RandomChannels.years()) {
            for (ChannelMeasure measure : ChannelFigures.MEASURES) {
                addsUp(measure.figure(channels.year(year)));
                if (measure.key().equals("M27")) {
                    continue; // days of the website are shared
                }
                for (FigurePart part : measure.figure(channels.year(year)).parts()) {
                    for (Facet facet : List.of(Facet.MONTH, Facet.DIVISION)) {
                        assertThat(part.by(facet).values().stream().mapToLong(Tally::counted).sum())
                                .isEqualTo(part.tally().counted());
                    }
                    assertThat(part.entries().stream().map(Entry::key)).doesNotHaveDuplicates();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void improvementsAreConfirmedRecordsAndOnTheWebsiteDaysBesides(long seed) {
        var channels = new RandomChannels(seed);
        for (FiscalYear year : RandomChannels.years()) {
            for (ImprovedChannel one : ImprovedChannel.values()) {
                long byHand = 0;
                long waiting = 0;
                for (RecordedImprovement made : channels.improvements) {
                    if (made.channel() == one && in(made.day(), channels, year)) {
                        byHand += made.confirmed() ? 1 : 0;
                        waiting += made.confirmed() ? 0 : 1;
                    }
                }
                long days = one == ImprovedChannel.WEBSITE ? days(channels, year, "") : 0;
                assertThat(tally(channels, year, "M27", one.slug()))
                        .isEqualTo(new Tally(byHand + days, byHand + waiting + days));
            }
        }
    }

    /** In a division, the days on which it has published itself; it shares them with others. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aDayOfTheWebsiteCountsOnceInEachDivisionThatPublished(long seed) {
        var channels = new RandomChannels(seed);
        channels.improvements.clear();
        for (FiscalYear year : RandomChannels.years()) {
            FigurePart website = figure(channels, year, "M27").part("website").orElseThrow();
            assertThat(website.tally().counted()).isEqualTo(days(channels, year, ""));
            website.by(Facet.DIVISION)
                    .forEach(
                            (division, tally) ->
                                    assertThat(tally.counted())
                                            .isEqualTo(days(channels, year, division)));
            assertThat(website.by(Facet.MONTH).values().stream().mapToLong(Tally::counted).sum())
                    .as("a day is of one month")
                    .isEqualTo(website.tally().counted());
            website.lines()
                    .forEach(
                            line ->
                                    assertThat(line.entries())
                                            .allMatch(
                                                    one -> one.address().startsWith("/documents/"))
                                            .allMatch(
                                                    one ->
                                                            one.day()
                                                                    .equals(
                                                                            line.entries()
                                                                                    .getFirst()
                                                                                    .day())));
        }
    }

    /** Days written down as texts, so that nothing but the calendar can make them equal. */
    private static long days(RandomChannels channels, FiscalYear year, String division) {
        var days = new TreeSet<String>();
        for (WebChange one : channels.changes) {
            if (in(one.day(), channels, year)
                    && (division.isEmpty() || one.division().equals(division))) {
                days.add(one.day().toString());
            }
        }
        return days.size();
    }

    @Test
    void numbersOfDifferentUnitsStandApart() {
        var channels = new RandomChannels(1);
        Figure physical = figure(channels, new FiscalYear(2565), "M09");
        Figure social = figure(channels, new FiscalYear(2565), "M10");
        assertThat(physical.parts())
                .extracting(FigurePart::key)
                .containsExactlyElementsOf(PHYSICAL);
        assertThat(social.parts()).extracting(FigurePart::key).containsExactlyElementsOf(SOCIAL);
        assertThat(physical.provenance()).isEqualTo(Provenance.TYPED);
        assertThat(social.provenance()).isEqualTo(Provenance.TYPED);
        assertThat(figure(channels, new FiscalYear(2565), "M14").provenance())
                .isEqualTo(Provenance.AUTOMATIC);
        assertThat(figure(channels, new FiscalYear(2565), "M27").provenance())
                .isEqualTo(Provenance.MIXED);
    }

    @Test
    void everyNumberHasItsWords() {
        ResourceBundle words = ResourceBundle.getBundle("khlang.plan.measures");
        for (ChannelMeasure measure : ChannelFigures.MEASURES) {
            for (String part : List.of("name", "formula", "evidence")) {
                assertThat(words.getString(measure.key() + "." + part)).isNotBlank();
            }
            for (FigurePart part :
                    measure.count(new RandomChannels(1).year(new FiscalYear(2565)))) {
                String key = measure.key() + "." + part.key();
                assertThat(words.getString(key + ".name")).isNotBlank();
                assertThat(words.getString(key + ".unit")).isNotBlank();
            }
        }
    }

    /** All that was sent, and of it what heads stand for. */
    private static Tally typed(RandomChannels channels, FiscalYear year, Channel channel) {
        long confirmed = 0;
        long all = 0;
        for (CountedTally one : channels.tallies) {
            if (one.channel() == channel
                    && fiscal(one.month().atEndOfMonth()) == year.buddhistYear()) {
                all += one.amount();
                confirmed += one.confirmed() ? one.amount() : 0;
            }
        }
        return new Tally(confirmed, all);
    }

    private static boolean in(LocalDate day, RandomChannels channels, FiscalYear year) {
        return fiscal(day) == year.buddhistYear() && !day.isAfter(channels.today);
    }

    private static int fiscal(LocalDate day) {
        return day.getYear() + 543 + (day.getMonthValue() >= 10 ? 1 : 0);
    }

    private static Tally tally(RandomChannels channels, FiscalYear year, String key, String part) {
        return figure(channels, year, key).part(part).orElseThrow().tally();
    }

    private static Figure figure(RandomChannels channels, FiscalYear year, String key) {
        return ChannelFigures.MEASURES.stream()
                .filter(one -> one.key().equals(key))
                .findAny()
                .orElseThrow()
                .figure(channels.year(year));
    }
}
