package khlang.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The web servers in front of the portal whose word is believed: the setting {@code
 * KHLANG_TRUSTED_PROXIES}, addresses and networks such as {@code 10.0.0.0/8} with commas between.
 * Nobody is believed unless it is set.
 */
@ApplicationScoped
public class TrustedProxies {

    /** Four numbers up to 255, or hexadecimal digits with at least one colon. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}"
                            + "|(?=[^:]*:)[0-9A-Fa-f:.]{2,45}");

    @Inject
    @ConfigProperty(name = "khlang.trusted.proxies")
    Optional<String> setting;

    private volatile List<Network> networks;

    /** Whether the machine with this address is one of them. */
    boolean include(String address) {
        List<Network> trusted = networks();
        return !trusted.isEmpty() && trusted.stream().anyMatch(one -> one.holds(bytes(address)));
    }

    /**
     * The address that a request comes from: the last one in the chain that no trusted machine has.
     *
     * @param sender the machine that sent the request
     * @param forwardedFor the addresses that it passes on for, null when it does not say
     */
    String source(String sender, String forwardedFor) {
        if (forwardedFor == null || !include(sender)) {
            return sender;
        }
        List<String> chain =
                Arrays.stream(forwardedFor.split(",")).map(String::strip).toList().reversed();
        String source = sender;
        for (String one : chain) {
            if (!isAddress(one)) {
                return source; // a proxy passes on what it was told; nonsense is nobody's address
            }
            source = one;
            if (!include(one)) {
                return source;
            }
        }
        return source;
    }

    private List<Network> networks() {
        if (networks == null) {
            networks =
                    setting.stream()
                            .flatMap(all -> Arrays.stream(all.split(",")))
                            .map(String::strip)
                            .filter(one -> !one.isEmpty())
                            .map(Network::parse)
                            .toList();
        }
        return networks;
    }

    /** Names are never looked up: whatever Java might take for one is no address. */
    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches() && bytes(text).length > 0;
    }

    private static byte[] bytes(String address) {
        try {
            int zone = address.indexOf('%');
            return InetAddress.getByName(zone < 0 ? address : address.substring(0, zone))
                    .getAddress();
        } catch (UnknownHostException e) {
            return new byte[0];
        }
    }

    /**
     * @param start its first address as a number
     * @param size how many bits an address has
     * @param fixed how many of them all its addresses share
     */
    private record Network(BigInteger start, int size, int fixed) {

        static Network parse(String text) {
            String[] parts = text.split("/", 2);
            byte[] start = bytes(parts[0]);
            int size = start.length * Byte.SIZE;
            return new Network(
                    new BigInteger(1, start),
                    size,
                    parts.length == 1 ? size : Integer.parseInt(parts[1]));
        }

        boolean holds(byte[] address) {
            return address.length * Byte.SIZE == size
                    && new BigInteger(1, address).xor(start).bitLength() <= size - fixed;
        }
    }
}
