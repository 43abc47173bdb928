package khlang.measurement.web;

import jakarta.servlet.http.HttpServletRequest;

/** Finds the address of the reader's machine, also behind a web server that passes requests on. */
final class ClientAddress {

    private ClientAddress() {}

    static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }

    /**
     * Only a neighbour in the same house is believed, and only its own word: the last address in
     * the list is the one that it has seen itself.
     *
     * @param sender the machine that sent the request
     * @param forwardedFor the addresses that it passes on for, null when it does not say
     */
    static String of(String sender, String forwardedFor) {
        if (forwardedFor == null || !isNeighbour(sender)) {
            return sender;
        }
        String last = forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
        return last.isEmpty() ? sender : last;
    }

    private static boolean isNeighbour(String address) {
        return address.startsWith("127.")
                || address.startsWith("10.")
                || address.startsWith("192.168.")
                || address.matches("172\\.(1[6-9]|2\\d|3[01])\\..*")
                || address.equals("::1")
                || address.equals("0:0:0:0:0:0:0:1");
    }
}
