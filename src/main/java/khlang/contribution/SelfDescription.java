package khlang.contribution;

import java.util.Objects;

/**
 * What somebody says of themselves, and lets others see.
 *
 * @param about in their own words, plain text; may be empty
 * @param nameHidden whether pages of thanks name only their division
 * @param topicsHidden whether nobody sees what they know about
 */
public record SelfDescription(String about, boolean nameHidden, boolean topicsHidden) {

    /** The longest text, in characters. */
    public static final int LONGEST = 600;

    /** Of somebody who has not said anything: everything is shown. */
    public static final SelfDescription SILENT = new SelfDescription("", false, false);

    /** The text is never null. */
    public SelfDescription {
        Objects.requireNonNull(about, "about");
    }
}
