package khlang.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * ClamAV's daemon, by its command INSTREAM: pieces with their lengths in front, then one answer.
 */
final class Clamd {

    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1_000;

    private final URI address;
    private final Duration patience;

    private Clamd(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    static Clamd at(URI address, Duration patience) {
        return new Clamd(address, patience);
    }

    /**
     * Sends a file and takes the answer.
     *
     * @return such as {@code stream: OK}
     * @throws IOException when there is no whole answer in time
     */
    String scan(Path file) throws IOException {
        try (SocketChannel channel =
                isLocal()
                        ? SocketChannel.open(StandardProtocolFamily.UNIX)
                        : SocketChannel.open()) {
            // A channel knows no time limit; closing it ends whatever it waits for.
            CompletableFuture<Void> alarm =
                    CompletableFuture.runAsync(
                            () -> close(channel),
                            CompletableFuture.delayedExecutor(
                                    patience.toMillis(), TimeUnit.MILLISECONDS));
            try {
                connect(channel);
                send(file, channel);
                return answer(channel);
            } finally {
                alarm.cancel(false);
            }
        }
    }

    private boolean isLocal() {
        return "unix".equals(address.getScheme());
    }

    private void connect(SocketChannel channel) throws IOException {
        channel.connect(
                isLocal()
                        ? UnixDomainSocketAddress.of(address.getPath())
                        : new InetSocketAddress(address.getHost(), address.getPort()));
    }

    private static void send(Path file, SocketChannel channel) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        byte[] bytes = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(read).flip());
                write(channel, ByteBuffer.wrap(bytes, 0, read));
            }
            write(channel, ByteBuffer.allocate(Integer.BYTES)); // a piece without length: the end
        } catch (IOException e) {
            if (!channel.isOpen()) {
                throw e;
            }
            // It stops reading when the file is too large for it, but it says so first.
        }
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        String text = new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII);
        if (text.isBlank()) {
            throw new IOException("No answer from " + channel.getRemoteAddress());
        }
        return text.replaceAll("\\p{Cntrl}", "").strip();
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
