package khlang.library;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;

/**
 * Several selections as one question, so that a long list of them is answered by one look at the
 * documents. Each row is a document's key, followed by a 1 for each selection that it belongs to.
 */
record SelectionQuery(List<Selection> selections) {

    private static final String DAY = "coalesce(d.paper.day, d.effectiveFrom)";
    private static final String NO_DAY = "d.paper.day is null and d.effectiveFrom is null";

    /** The question; documents are {@code d}, and {@code readable} must be true of them. */
    String text(String readable) {
        List<String> conditions =
                IntStream.range(0, selections.size()).mapToObj(this::condition).toList();
        String flags =
                conditions.stream()
                        .map(one -> "case when " + one + " then 1 else 0 end")
                        .collect(Collectors.joining(", "));
        return "select d.id, "
                + flags
                + " from Document d join d.category c where "
                + readable
                + " and ("
                + String.join(" or ", conditions)
                + ") order by d.updatedAt desc, d.id";
    }

    private String condition(int number) {
        Selection one = selections.get(number);
        var parts = new ArrayList<String>();
        one.kind().ifPresent(kind -> parts.add("d.kind = :kind" + number));
        if (!one.category().isEmpty()) {
            parts.add("c.slug = :category" + number);
        }
        one.section().ifPresent(section -> parts.add("d.paper.section = :section" + number));
        parts.add(years(one.span()).replace("#", Integer.toString(number)));
        return "(" + String.join(" and ", parts) + ")";
    }

    private static String years(Selection.Span span) {
        return switch (span) {
            case WITHIN ->
                    "(d.fiscalYear = :year# or (d.fiscalYear is null and ("
                            + DAY
                            + " between :first# and :last# or ("
                            + NO_DAY
                            + " and d.firstPublishedAt >= :begin# and d.firstPublishedAt < :end#))))";
            case UNTIL ->
                    "(d.fiscalYear <= :year# or (d.fiscalYear is null and ("
                            + DAY
                            + " <= :last# or ("
                            + NO_DAY
                            + " and d.firstPublishedAt < :end#))))";
        };
    }

    /** Fills in what the question names. */
    void bind(TypedQuery<?> query) {
        for (int number = 0; number < selections.size(); number++) {
            bind(query, selections.get(number), number);
        }
    }

    private static void bind(TypedQuery<?> query, Selection one, int number) {
        one.kind().ifPresent(kind -> query.setParameter("kind" + number, kind));
        if (!one.category().isEmpty()) {
            query.setParameter("category" + number, one.category());
        }
        one.section().ifPresent(section -> query.setParameter("section" + number, section));
        FiscalYear year = one.year();
        query.setParameter("year" + number, year.buddhistYear());
        query.setParameter("last" + number, year.lastDay());
        query.setParameter("end" + number, BangkokClock.startOf(year.lastDay().plusDays(1)));
        if (one.span() == Selection.Span.WITHIN) {
            query.setParameter("first" + number, year.firstDay());
            query.setParameter("begin" + number, BangkokClock.startOf(year.firstDay()));
        }
    }

    /** The selections that the document of a row belongs to. */
    Stream<Selection> of(Object[] row) {
        return IntStream.range(0, selections.size())
                .filter(number -> ((Number) row[number + 1]).intValue() == 1)
                .mapToObj(selections::get);
    }
}
