package khlang.word;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a text that was split.
 *
 * @param title at most 250 characters
 * @param markdown its text; links to other parts lead to {@code draft-N}, which shows their words
 *     only, until they have addresses
 * @param images the names of those that it shows, in order
 */
public record Draft(String title, String markdown, List<String> images) {

    static final String NAME = "draft-";

    private static final Pattern LINK =
            Pattern.compile("\\]\\(<?" + NAME + "(\\d{1,4})(#[^)>]*)?>?\\)");

    /** Keeps a copy of the list. */
    public Draft {
        images = List.copyOf(images);
    }

    /**
     * Where links to a part lead that is kept nowhere.
     *
     * @param index its place in the list, from 0
     */
    public static String nowhere(int index) {
        return NAME + (index + 1);
    }

    /**
     * The same part with links to where the other ones are kept.
     *
     * @param addresses of the parts by their place in the list, from 0
     */
    public Draft withAddresses(IntFunction<String> addresses) {
        String linked =
                LINK.matcher(markdown)
                        .replaceAll(
                                found -> {
                                    String place = found.group(2) == null ? "" : found.group(2);
                                    int part = Integer.parseInt(found.group(1));
                                    String address = addresses.apply(part - 1) + place;
                                    return Matcher.quoteReplacement(
                                            "](" + Escapes.address(address) + ")");
                                });
        return new Draft(title, linked, images);
    }
}
