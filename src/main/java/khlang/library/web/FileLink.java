package khlang.library.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import khlang.library.AttachmentSummary;
import khlang.markdown.LinkResolver;

/**
 * An attachment as a page offers it.
 *
 * @param address where it is fetched
 * @param type what people call the type, such as {@code PDF}; empty when the name has no ending
 * @param size for people, such as {@code 1.2 MB}
 */
public record FileLink(String name, String address, String type, String size) {

    /** Files of documents are fetched below this address. */
    private static final String DOCUMENTS = "/attachments";

    private static final int KILO = 1024;

    /** What ends a destination in Markdown, or means something else in an address. */
    private static final Pattern NOT_IN_DESTINATIONS = Pattern.compile("[\\s()<>%#?&+]");

    /** What means something in the words of a link. */
    private static final Pattern SIGNS = Pattern.compile("[\\[\\]*_`<>!~&\\\\]");

    /** A file's link. */
    public static FileLink of(AttachmentSummary file) {
        return of(file, DOCUMENTS);
    }

    /** The link of a file that is fetched below another address. */
    public static FileLink of(AttachmentSummary file, String folder) {
        return new FileLink(
                file.fileName(),
                address(folder, file.id(), file.fileName()),
                type(file.fileName()),
                size(file.size()));
    }

    /** Where a file of a document is fetched. */
    public static String address(long id, String name) {
        return address(DOCUMENTS, id, name);
    }

    private static String address(String folder, long id, String name) {
        return folder + "/" + id + "/" + segment(name);
    }

    /** Authors write a name as it is, or with %20 where Markdown allows no blank. */
    public static LinkResolver resolver(List<FileLink> files) {
        return name ->
                files.stream()
                        .filter(file -> file.isNamed(name))
                        .map(FileLink::address)
                        .findFirst();
    }

    /** Whether a link in a text, escaped or not, means this file. */
    boolean isNamed(String link) {
        return name.equals(link) || name.equals(LinkResolver.unescaped(link));
    }

    /**
     * What shows a picture or links another file in a text.
     *
     * @param image whether pages can show it as a picture
     */
    public String markdown(boolean image) {
        String destination = NOT_IN_DESTINATIONS.matcher(name).replaceAll(FileLink::escaped);
        if (image) {
            return "![](" + destination + ")";
        }
        String words = type.isEmpty() ? name : name.substring(0, name.lastIndexOf('.'));
        return "[" + SIGNS.matcher(words).replaceAll("\\\\$0") + "](" + destination + ")";
    }

    private static String escaped(MatchResult sign) {
        return URLEncoder.encode(sign.group(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String segment(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String type(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    private static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < KILO * KILO) {
            return (bytes + KILO / 2) / KILO + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", (double) bytes / KILO / KILO);
    }
}
