package khlang.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports that only this machine reaches. */
final class LoopbackPort {

    private LoopbackPort() {}

    /** A port that nobody listens on at this moment. */
    static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
