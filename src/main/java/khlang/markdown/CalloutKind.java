package khlang.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a callout tells the reader to make of it. */
enum CalloutKind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING;

    /** The kind that a first line such as {@code [!NOTE]} names, in capitals or not. */
    static Optional<CalloutKind> namedBy(String line) {
        return Arrays.stream(values())
                .filter(kind -> line.strip().equalsIgnoreCase("[!" + kind + "]"))
                .findFirst();
    }

    /** The name used in style classes and wording keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
