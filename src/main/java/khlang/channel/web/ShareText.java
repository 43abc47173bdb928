package khlang.channel.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;
import khlang.channel.Channel;
import khlang.library.DocumentSummary;

/**
 * A document as a message tells of it: its title, one line, and the short address of a channel.
 *
 * @param title of the document
 * @param line what it is about; may be empty
 * @param address with the channel, so that who follows it is counted under it
 */
public record ShareText(String title, String line, String address) {

    private static final int LONGEST = 160;
    private static final String ELLIPSIS = "\u2026";

    /**
     * For a channel.
     *
     * @param portal the portal's address, without a slash at its end
     */
    public static ShareText of(DocumentSummary document, String portal, Channel channel) {
        return new ShareText(
                document.title(), line(document.summary()), portal + path(document, channel));
    }

    /** The path of the short address of a channel. */
    public static String path(DocumentSummary document, Channel channel) {
        return "/g/" + document.id() + "?via=" + channel.slug();
    }

    /** One line of a summary, cut between words where it is long. */
    static String line(String summary) {
        String first = summary.strip().lines().findFirst().orElse("");
        if (first.length() <= LONGEST) {
            return first;
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.of("th", "TH"));
        words.setText(first);
        int end = words.preceding(LONGEST);
        return first.substring(0, end <= 0 ? LONGEST : end).strip() + ELLIPSIS;
    }

    /** The message. */
    public String message() {
        return line.isEmpty() ? title + "\n" + address : title + "\n" + line + "\n" + address;
    }

    /** The address at LINE that sends the message on. */
    public String lineAddress() {
        return "https://line.me/R/share?text=" + encoded(message());
    }

    /** The address at Facebook that posts the link. */
    public String facebookAddress() {
        return "https://www.facebook.com/sharer/sharer.php?u=" + encoded(address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
