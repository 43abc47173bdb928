package khlang.survey;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Objects;

/**
 * Somebody who answers without saying who it is. Neither part is ever kept.
 *
 * @param address the network address the answer comes from
 * @param userAgent the name of the program; empty when it has none
 */
public record Answerer(String address, String userAgent) {

    private static final int NETWORK_BYTES = 8;

    /** Nothing is null. */
    public Answerer {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(userAgent, "userAgent");
    }

    /**
     * What one connection to the network can hardly change: the address, and of the new long ones
     * the first half, whose other half a program may choose anew for each request.
     */
    String network() {
        if (!address.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress(); // a number: asks nobody
            return Arrays.toString(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
