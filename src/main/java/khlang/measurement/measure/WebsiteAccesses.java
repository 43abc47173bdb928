package khlang.measurement.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.measurement.AccessChannel;
import khlang.measurement.AccessedDocument;

/**
 * M08, accesses of knowledge on the website; automatic.
 *
 * <p>{@code sum(count) where kind in (view, download)}; one per visitor key, document and kind in
 * 30 minutes. Bots, previews, authors who open their own texts and errors are not counted in the
 * first place. A line for each document and month; the same number anew with a line for each
 * document and channel. Visitors and staff stand together in every line; where staff of a document
 * by a channel are so few that somebody might be recognised, they stand under no channel. Who reads
 * is told by the pages of statistics.
 */
final class WebsiteAccesses {

    static final String KEY = "M08";

    private WebsiteAccesses() {}

    /**
     * The figure of a year.
     *
     * @param documents with the accesses of the year, in the order in which people read them
     */
    static Figure figure(FiscalYear year, LocalDate today, List<AccessedDocument> documents) {
        return new Figure(
                KEY,
                Provenance.AUTOMATIC,
                year,
                today,
                List.of(
                        FigurePart.count(
                                "accesses",
                                documents.stream().flatMap(one -> months(one, year)).toList()),
                        FigurePart.count(
                                "byChannel",
                                documents.stream().flatMap(WebsiteAccesses::channels).toList())));
    }

    private static Stream<Entry> months(AccessedDocument one, FiscalYear year) {
        return year.months().stream()
                .filter(one.months()::containsKey)
                .map(
                        month ->
                                entry(
                                        one,
                                        Facet.MONTH,
                                        month.toString(),
                                        ThaiDates.month(month),
                                        one.months().get(month)));
    }

    private static Stream<Entry> channels(AccessedDocument one) {
        Stream<Entry> told =
                Arrays.stream(AccessChannel.values())
                        .filter(one.channels()::containsKey)
                        .map(channel -> channel(one, channel.label(), one.channels().get(channel)));
        return one.untold() == 0
                ? told
                : Stream.concat(told, Stream.of(channel(one, "", one.untold())));
    }

    private static Entry channel(AccessedDocument one, String label, long accesses) {
        return entry(one, Facet.CHANNEL, label, label, accesses);
    }

    private static Entry entry(
            AccessedDocument one, Facet facet, String value, String detail, long accesses) {
        return new Entry(
                "document:" + one.slug() + ":" + value,
                true,
                one.title(),
                detail,
                null,
                "/documents/" + one.slug(),
                Map.of(
                        Facet.DIVISION,
                        one.division(),
                        facet,
                        value,
                        Facet.KIND,
                        one.sort().label(),
                        Facet.CATEGORY,
                        one.category()),
                accesses);
    }
}
