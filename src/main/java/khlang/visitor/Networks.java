package khlang.visitor;

import java.util.List;

/** Which addresses are one sender when somebody is counted. */
public final class Networks {

    private static final int PARTS = 4;

    private Networks() {}

    /** One household has millions of addresses of the new kind, which begin alike. */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] parts = address.replaceFirst("%.*$", "").split(":");
        return String.join(":", List.of(parts).subList(0, Math.min(PARTS, parts.length)));
    }
}
