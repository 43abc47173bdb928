package khlang.measurement;

import java.time.YearMonth;
import java.util.Map;
import khlang.library.DocumentKind;

/**
 * How often one document was accessed on the website in a year: views and downloads of the public
 * and of staff together, so that nothing is told of staff apart.
 *
 * @param slug of the document
 * @param division the slug of its division of today
 * @param category the name of its shelf of today
 * @param months those with accesses; each more than 0
 * @param channels those with accesses, without staff so few that somebody might be recognised; each
 *     more than 0
 * @param untold accesses of staff whose channel is not told; with the channels as many as the
 *     months
 */
public record AccessedDocument(
        String slug,
        String title,
        String division,
        String category,
        DocumentKind sort,
        Map<YearMonth, Long> months,
        Map<AccessChannel, Long> channels,
        long untold) {

    /** The maps are copied. */
    public AccessedDocument {
        months = Map.copyOf(months);
        channels = Map.copyOf(channels);
    }
}
