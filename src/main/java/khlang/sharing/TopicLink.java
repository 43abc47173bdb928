package khlang.sharing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a topic leads to: a document, a report of a training, a question, or nothing.
 *
 * @param document its name in addresses; null for none
 * @param training the key of the report's training; 0 for none
 * @param report the key of the report; 0 for none
 * @param question the number of the question; 0 for none
 */
public record TopicLink(String document, long training, long report, long question) {

    /** Leads nowhere. */
    public static final TopicLink NONE = new TopicLink(null, 0, 0, 0);

    private static final Pattern REPORT =
            Pattern.compile("(?:\\S*/)?training/([0-9]{1,18})/reports/([0-9]{1,18})/?");

    /** To a document. */
    static TopicLink document(String slug) {
        return new TopicLink(slug, 0, 0, 0);
    }

    /** To the report of a training. */
    public static TopicLink report(long training, long report) {
        return new TopicLink(null, training, report, 0);
    }

    /** To a question. */
    public static TopicLink question(long number) {
        return new TopicLink(null, 0, 0, number);
    }

    /** To the report whose page an address is; {@link #NONE} for any other address. */
    static TopicLink report(String address) {
        Matcher report = REPORT.matcher(address.strip());
        return report.matches()
                ? report(Long.parseLong(report.group(1)), Long.parseLong(report.group(2)))
                : NONE;
    }

    /** Whether it leads to a report. */
    public boolean isReport() {
        return report != 0;
    }

    /** Whether it leads to a question. */
    public boolean isQuestion() {
        return question != 0;
    }

    /** The address of the page; empty when it leads nowhere. */
    public String address() {
        if (isReport()) {
            return "/training/" + training + "/reports/" + report;
        }
        if (isQuestion()) {
            return "/questions/" + question;
        }
        return document == null ? "" : "/documents/" + document;
    }
}
