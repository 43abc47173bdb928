package khlang.extraction.child;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/**
 * Keeps everything in this process off the network, whatever the system does: TCP, UDP, HTTP, FTP.
 * Channels and names are closed by the options that the process was started with.
 */
final class Walls {

    /** What classes and files are loaded by. */
    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

    private Walls() {}

    /** Before any other class is loaded; there is no way back. */
    @SuppressWarnings("deprecation") // replaced by nothing that could be closed for good
    static void close() throws IOException {
        Socket.setSocketImplFactory(
                () -> {
                    throw new IllegalStateException("No network here");
                });
        ServerSocket.setSocketFactory(
                () -> {
                    throw new IllegalStateException("No network here");
                });
        DatagramSocket.setDatagramSocketImplFactory(
                () -> {
                    throw new IllegalStateException("No network here");
                });
        URL.setURLStreamHandlerFactory(
                protocol -> LOCAL.contains(protocol) ? null : new NoConnection());
    }

    private static final class NoConnection extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new SocketException("No network here");
        }
    }
}
