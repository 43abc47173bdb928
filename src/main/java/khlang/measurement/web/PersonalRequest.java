package khlang.measurement.web;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Tells what a person opens from what programs fetch: by the method, by what browsers say when they
 * fetch ahead, and by what every browser says.
 *
 * @param method the method's name in capital letters
 * @param header answers the value of a header, null when it is not there
 */
record PersonalRequest(String method, UnaryOperator<String> header) {

    /** What a browser fetches to complete a page that somebody has opened. */
    private static final Set<String> PARTS_OF_A_PAGE =
            Set.of("image", "audio", "video", "track", "style", "script", "font", "manifest");

    /** Whether somebody has asked for it, as far as anything but the program's name tells. */
    boolean isPersonal() {
        return method.equals("GET")
                && header.apply("Accept") != null
                && header.apply("User-Agent") != null
                && !isAhead()
                && !isPartOfAPage();
    }

    /** Browsers fetch and even draw pages that nobody may ever look at. */
    private boolean isAhead() {
        return says("Sec-Purpose", "prefetch")
                || says("Purpose", "prefetch")
                || says("X-Purpose", "preview")
                || says("X-Moz", "prefetch");
    }

    private boolean isPartOfAPage() {
        String destination = header.apply("Sec-Fetch-Dest");
        return destination == null
                ? header.apply("Accept").startsWith("image/")
                : PARTS_OF_A_PAGE.contains(destination);
    }

    private boolean says(String name, String word) {
        String value = header.apply(name);
        return value != null && value.contains(word);
    }
}
