package khlang.identity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Says things to a server that no proper client says, such as the name of another host. */
final class RawHttp {

    private RawHttp() {}

    /** Sends a form and answers all that comes back. */
    static String post(URI server, String host, String path, String cookie, String form) {
        String request =
                "POST "
                        + path
                        + " HTTP/1.1\r\nHost: "
                        + host
                        + "\r\nCookie: "
                        + cookie
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.length()
                        + "\r\nConnection: close\r\n\r\n"
                        + form;
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
