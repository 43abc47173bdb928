package khlang.sharing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a topic leads to: a document, a report of a training, or nothing.
 *
 * @param document its name in addresses; null for none
 * @param training the key of the report's training; 0 for none
 * @param report the key of the report; 0 for none
 */
public record TopicLink(String document, long training, long report) {

    /** Leads nowhere. */
    public static final TopicLink NONE = new TopicLink(null, 0, 0);

    private static final Pattern REPORT =
            Pattern.compile("(?:\\S*/)?training/([0-9]{1,18})/reports/([0-9]{1,18})/?");

    /** To a document. */
    static TopicLink document(String slug) {
        return new TopicLink(slug, 0, 0);
    }

    /** To the report whose page an address is; {@link #NONE} for any other address. */
    static TopicLink report(String address) {
        Matcher report = REPORT.matcher(address.strip());
        return report.matches()
                ? new TopicLink(
                        null, Long.parseLong(report.group(1)), Long.parseLong(report.group(2)))
                : NONE;
    }

    /** Whether it leads to a report. */
    public boolean isReport() {
        return report != 0;
    }

    /** The address of the page; empty when it leads nowhere. */
    public String address() {
        if (isReport()) {
            return "/training/" + training + "/reports/" + report;
        }
        return document == null ? "" : "/documents/" + document;
    }
}
