package khlang.launcher;

import java.nio.file.Path;

/** Where a demonstration keeps its data: beside the folder of the real portal, never in it. */
final class DemoFolder {

    /** The system property by which the portal knows that it is a demonstration. */
    static final String SWITCH = "khlang.demo";

    private final Path home;

    /**
     * @param home where {@code data} lies unless told otherwise
     */
    DemoFolder(Path home) {
        this.home = home;
    }

    /** The environment, with another data folder. */
    String environment(String variable) {
        String value = System.getenv(variable);
        if (!variable.equals(Setting.DATA_DIR.key())) {
            return value;
        }
        String real =
                value == null || value.isBlank()
                        ? home.resolve(Setting.DATA_DIR.fallback()).toString()
                        : value.strip();
        return real.replaceAll("/+$", "") + "-demo";
    }
}
