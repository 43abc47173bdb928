package khlang.traffic;

import java.util.regex.Pattern;

/** What of an address may stand in the log. */
final class TrafficPath {

    /** In characters. */
    static final int LONGEST = 500;

    /**
     * Names in our addresses are short or written small; what is long and mixed is a secret, and so
     * is whatever names a private calendar.
     */
    private static final Pattern SECRET =
            Pattern.compile(
                    "(?<=/)(?:(?=[^/]*[A-Z])[A-Za-z0-9_-]{20,}|[0-9a-f]{32,}(?![^/]))(?=/|$)"
                            + "|(?<=/calendar/)[A-Za-z0-9_-]+(?=[.]ics)");

    private static final Pattern AFTER_PATH = Pattern.compile("[?#;].*", Pattern.DOTALL);

    private TrafficPath() {}

    /** Without query and parameters, and with stars for what opens something to who has it. */
    static String shown(String path) {
        String bare = AFTER_PATH.matcher(path).replaceFirst("");
        String cut = bare.length() > 2 * LONGEST ? bare.substring(0, 2 * LONGEST) : bare;
        return SECRET.matcher(cut).replaceAll("***");
    }
}
