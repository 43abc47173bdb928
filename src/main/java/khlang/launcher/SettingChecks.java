package khlang.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;

/** What the values of the settings may look like. */
final class SettingChecks {

    private SettingChecks() {}

    static boolean isPort(String value) {
        return value.matches("\\d{1,5}")
                && Integer.parseInt(value) >= 1
                && Integer.parseInt(value) <= 65_535;
    }

    static boolean isAddress(String value) {
        try {
            return !value.isBlank() && InetAddress.getByName(value) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static boolean isWebAddress(String value) {
        return isAddressOf(value, Set.of("http", "https"));
    }

    static boolean isMailServer(String value) {
        return isAddressOf(value, Set.of("smtp", "smtps"));
    }

    static boolean isMariaDb(String value) {
        return value.startsWith("jdbc:mariadb:")
                && value.substring("jdbc:mariadb:".length()).matches("//[^/]+/[^/?]+(\\?.*)?");
    }

    private static boolean isAddressOf(String value, Set<String> schemes) {
        try {
            URI address = URI.create(value);
            return address.getHost() != null
                    && address.getScheme() != null
                    && schemes.contains(address.getScheme())
                    && address.getQuery() == null
                    && address.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
