package khlang.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/**
 * A real web server with TLS in front of a portal, set up by the very file that the guide shows;
 * only ports and the certificate are others.
 */
public final class TlsFront implements AutoCloseable {

    /** The name in the examples. */
    public static final String NAME = "km.example.go.th";

    /** The program that an example is for. */
    public enum Kind {
        NGINX("nginx", "nginx.conf"),
        CADDY("caddy", "Caddyfile");

        private final String program;
        private final String example;

        Kind(String program, String example) {
            this.program = program;
            this.example = example;
        }

        /** Whether this machine has it, and what makes a certificate. */
        public boolean isHere() {
            return Stream.of(program, "openssl").allMatch(TlsFront::isInstalled);
        }
    }

    private final Path folder;
    private final int http = PortalProcess.freePort();
    private final int https = PortalProcess.freePort();
    private final Process process;

    /**
     * Starts one and waits until it listens.
     *
     * @param folder empty, for all that it writes
     * @param portal the port of the portal behind it
     */
    public TlsFront(Kind kind, Path folder, int portal) throws IOException {
        this.folder = folder;
        run(
                "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout key.pem -out"
                        + " certificate.pem -subj /CN=%s -addext subjectAltName=DNS:%s"
                                .formatted(NAME, NAME));
        String example =
                Files.readString(Path.of("docs/examples", kind.example))
                        .replace("127.0.0.1:8080", "127.0.0.1:" + portal);
        process = kind == Kind.NGINX ? nginx(example) : caddy(example);
        awaitListening();
    }

    private Process nginx(String example) throws IOException {
        String site =
                example.replace("listen 80;", "listen 127.0.0.1:" + http + ";")
                        .replace("listen 443 ssl;", "listen 127.0.0.1:" + https + " ssl;")
                        .replace("/etc/letsencrypt/live/" + NAME + "/fullchain", "certificate")
                        .replace("/etc/letsencrypt/live/" + NAME + "/privkey", "key");
        Files.writeString(folder.resolve("site.conf"), site);
        Files.writeString(
                folder.resolve("nginx.conf"),
                """
                daemon off;
                pid nginx.pid;
                error_log stderr;
                events {}
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    scgi_temp_path scgi;
                    uwsgi_temp_path uwsgi;
                    include site.conf;
                }
                """);
        return start("nginx", "-p", folder + "/", "-c", "nginx.conf", "-e", "stderr");
    }

    private Process caddy(String example) throws IOException {
        String site =
                example.replace(
                        "\n" + NAME + " {\n",
                        "\n" + NAME + " {\n\tbind 127.0.0.1\n\ttls certificate.pem key.pem\n");
        String ports =
                "{\n\tadmin off\n\thttp_port %d\n\thttps_port %d\n}\n".formatted(http, https);
        Files.writeString(folder.resolve("Caddyfile"), ports + site);
        return start("caddy", "run", "--config", "Caddyfile", "--adapter", "caddyfile");
    }

    /** The whole answer to a request without TLS. */
    public String askPlain(String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), http)) {
            return ask(socket, path);
        }
    }

    /**
     * The whole answer to a request with TLS; the certificate must be the right one.
     *
     * @param from the loopback address to ask from
     */
    public String ask(String from, String path, String... headers) throws IOException {
        try (var plain = new Socket()) {
            plain.bind(new InetSocketAddress(from, 0));
            plain.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), https));
            var factory = trusting().getSocketFactory();
            try (var socket = (SSLSocket) factory.createSocket(plain, NAME, https, true)) {
                var parameters = socket.getSSLParameters();
                parameters.setServerNames(List.of(new SNIHostName(NAME)));
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                return ask(socket, path, headers);
            }
        }
    }

    private static String ask(Socket socket, String path, String... headers) throws IOException {
        socket.setSoTimeout(30_000);
        String request =
                "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n".formatted(path, NAME)
                        + String.join("", Arrays.stream(headers).map(h -> h + "\r\n").toList())
                        + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private SSLContext trusting() throws IOException {
        try (var file = Files.newInputStream(folder.resolve("certificate.pem"))) {
            var keys = KeyStore.getInstance(KeyStore.getDefaultType());
            keys.load(null, null);
            keys.setCertificateEntry(
                    NAME, CertificateFactory.getInstance("X.509").generateCertificate(file));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(keys);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitListening() throws IOException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!isListening()) {
            assertThat(process.isAlive()).as("started; it said: %s", output()).isTrue();
            assertThat(Instant.now()).as("in time; it said: %s", output()).isBefore(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private boolean isListening() throws IOException {
        for (int port : List.of(http, https)) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
            } catch (ConnectException e) {
                return false;
            }
        }
        return true;
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }

    private void run(String command) throws IOException {
        try {
            assertThat(start(command.split(" ")).waitFor()).as(output()).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process start(String... command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        // Caddy keeps what it makes in the folders of a user.
        builder.environment().put("HOME", folder.toString());
        builder.environment().keySet().removeIf(key -> key.startsWith("XDG_"));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    private static boolean isInstalled(String program) {
        return Stream.of((System.getenv("PATH") + ":/usr/sbin").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
