package khlang.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;

/** What the values of the settings may look like. */
final class SettingChecks {

    /** A role; those of a division name it by its slug. */
    private static final String GROUP_ROLE =
            "(administrator|secretary|committee|staff|(staff|editor|head):[a-z0-9]+(-[a-z0-9]+)*)";

    private SettingChecks() {}

    static boolean isPort(String value) {
        return value.matches("\\d{1,5}")
                && Integer.parseInt(value) >= 1
                && Integer.parseInt(value) <= 65_535;
    }

    static boolean isNumber(String value, int least, int most) {
        return value.matches("\\d{1,6}")
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= most;
    }

    /** A file goes through the memory of browsers and of the machines of an office. */
    static boolean areMegabytes(String value) {
        return value.matches("\\d{1,4}")
                && Integer.parseInt(value) >= 1
                && Integer.parseInt(value) <= 2_000;
    }

    static boolean isAddress(String value) {
        try {
            return !value.isBlank() && InetAddress.getByName(value) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Addresses and networks, with commas between; no names, which somebody else could change. */
    static boolean areNetworks(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .allMatch(SettingChecks::isNetwork);
    }

    private static boolean isNetwork(String value) {
        String[] parts = value.split("/", 2);
        boolean longer = parts[0].contains(":");
        boolean address = longer || parts[0].matches("\\d{1,3}(\\.\\d{1,3}){3}");
        return address
                && isAddress(parts[0])
                && (parts.length == 1
                        || (parts[1].matches("\\d{1,3}")
                                && Integer.parseInt(parts[1]) <= (longer ? 128 : 32)));
    }

    static boolean isWebAddress(String value) {
        return isAddressOf(value, Set.of("http", "https"));
    }

    /** A sign-in service: what it says is believed, so nobody on the way may change it. */
    static boolean isIssuer(String value) {
        return isAddressOf(value, Set.of("https"))
                || (isAddressOf(value, Set.of("http"))
                        && URI.create(value)
                                .getHost()
                                .matches("localhost|127(\\.\\d{1,3}){3}|\\[::1]"));
    }

    /** Groups of the sign-in service and the role that each gives, with commas between. */
    static boolean areGroupRoles(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .allMatch(one -> one.matches("\\S.*=\\s*" + GROUP_ROLE));
    }

    static boolean isMailServer(String value) {
        return isAddressOf(value, Set.of("smtp", "smtps"));
    }

    /** ClamAV's daemon by host and port, or by its socket on this machine. */
    static boolean isVirusScanner(String value) {
        return value.matches("unix:(//)?/[^?#]+")
                || (isAddressOf(value, Set.of("tcp")) && URI.create(value).getPort() > 0);
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
