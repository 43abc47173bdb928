package khlang.measurement.web;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many people who read: each request is somebody new. It writes down every request before the first
 * byte of it is sent, and every answer after the last byte of it has come; it never sends one
 * twice.
 */
final class ReadingLoad {

    private static final int ANSWER_MILLIS = 120_000;

    private final URI base;
    private final List<String> slugs;
    private final long pauseMillis;
    private final Map<String, AtomicLong> sent = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> received = new ConcurrentHashMap<>();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicInteger broken = new AtomicInteger();
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean over;

    /**
     * An answer that was read to its last byte.
     *
     * @param page whether it was a page
     * @param goesOn whether the server takes more on the connection
     */
    private record Answer(boolean page, boolean goesOn) {

        static Answer read(InputStream in) throws IOException {
            String status = line(in);
            int length = -1;
            boolean goesOn = true;
            for (String head = line(in); !head.isEmpty(); head = line(in)) {
                String plain = head.toLowerCase(Locale.ROOT);
                if (plain.startsWith("content-length:")) {
                    length = Integer.parseInt(plain.substring(plain.indexOf(':') + 1).strip());
                }
                goesOn &= !plain.equals("connection: close");
            }
            if (length < 0) {
                skipPieces(in); // a page that is made at this moment
            } else {
                skip(length, in);
            }
            return new Answer(status.contains(" 200"), goesOn);
        }

        private static void skipPieces(InputStream in) throws IOException {
            int length = Integer.parseInt(line(in), 16);
            while (length > 0) {
                skip(length, in);
                line(in);
                length = Integer.parseInt(line(in), 16);
            }
            line(in);
        }

        private static void skip(int length, InputStream in) throws IOException {
            if (in.readNBytes(length).length < length) {
                throw new EOFException();
            }
        }

        private static String line(InputStream in) throws IOException {
            var line = new StringBuilder();
            for (int one = in.read(); one != '\n'; one = in.read()) {
                if (one < 0) {
                    throw new EOFException();
                }
                if (one != '\r') {
                    line.append((char) one);
                }
            }
            return line.toString();
        }
    }

    /**
     * Begins to read.
     *
     * @param connections how many read at the same time
     * @param pauseMillis between two requests of a connection; 0 for full load
     */
    ReadingLoad(URI base, List<String> slugs, int connections, long pauseMillis) {
        this.base = base;
        this.slugs = slugs;
        this.pauseMillis = pauseMillis;
        for (int i = 0; i < connections; i++) {
            people.add(Thread.ofPlatform().name("reader-" + i).start(this::read));
        }
    }

    private void read() {
        int turn = 0;
        while (!over) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), base.getPort())) {
                socket.setSoTimeout(ANSWER_MILLIS);
                var in = new BufferedInputStream(socket.getInputStream());
                boolean goesOn = true;
                while (goesOn && !over) {
                    goesOn = open(slugs.get(turn++ % slugs.size()), socket, in);
                    Thread.sleep(pauseMillis);
                }
            } catch (IOException e) {
                broken.incrementAndGet(); // the portal is gone: what was sent has no answer
                return;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Answers whether the server takes more on this connection. */
    private boolean open(String slug, Socket socket, InputStream in) throws IOException {
        String request =
                "GET /documents/%s HTTP/1.1\r\nHost: %s:%d\r\nAccept: text/html\r\nUser-Agent: %s\r\n\r\n"
                        .formatted(slug, base.getHost(), base.getPort(), Visitors.newBrowser());
        count(sent, slug);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        Answer answer = Answer.read(in);
        if (answer.page()) {
            count(received, slug);
        } else {
            refused.incrementAndGet();
        }
        return answer.goesOn();
    }

    private static void count(Map<String, AtomicLong> counts, String slug) {
        counts.computeIfAbsent(slug, none -> new AtomicLong()).incrementAndGet();
    }

    /** How many connections ended before their answer was complete. */
    int broken() {
        return broken.get();
    }

    /** How many answers of documents have come as a whole. */
    long received() {
        return received.values().stream().mapToLong(AtomicLong::get).sum();
    }

    /** How many answers were no pages. */
    long refused() {
        return refused.get();
    }

    /** Requests begun and answers complete of each document. */
    Map<String, long[]> ledger() {
        var ledger = new TreeMap<String, long[]>();
        for (String slug : slugs) {
            ledger.put(slug, new long[] {number(sent, slug), number(received, slug)});
        }
        return ledger;
    }

    private static long number(Map<String, AtomicLong> counts, String slug) {
        return counts.getOrDefault(slug, new AtomicLong()).get();
    }

    /** Waits until everybody has their last answer, or knows that it will not come. */
    void stop() {
        over = true;
        for (Thread one : people) {
            try {
                one.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
