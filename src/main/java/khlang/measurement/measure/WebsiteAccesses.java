package khlang.measurement.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        SortedMap<YearMonth, String> names = new TreeMap<>(); // once, not for each document
        year.months().forEach(month -> names.put(month, ThaiDates.month(month)));
        return new Figure(
                KEY,
                Provenance.AUTOMATIC,
                year,
                today,
                List.of(
                        FigurePart.count(
                                "accesses",
                                documents.stream().flatMap(one -> months(one, names)).toList()),
                        FigurePart.count(
                                "byChannel",
                                documents.stream().flatMap(WebsiteAccesses::channels).toList())));
    }

    private static Stream<Entry> months(AccessedDocument one, SortedMap<YearMonth, String> names) {
        return names.entrySet().stream()
                .filter(month -> one.months().containsKey(month.getKey()))
                .map(
                        month ->
                                entry(
                                        one,
                                        Facet.MONTH,
                                        month.getKey().toString(),
                                        month.getValue(),
                                        one.months().get(month.getKey())));
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
