import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tries wrong passwords at a fixed rate, however slowly they are answered, and asks for a page
 * meanwhile as a reader does, ten times a second. A loop that waits for each answer would be slowed
 * down by the very thing that it measures.
 */
final class WrongTries {

    private static final int MOST_UNANSWERED = 1_000;
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    private final HttpClient guesser = client();
    private final HttpClient reader = client();
    private final URI portal;
    private final String token;
    private final String cookie;

    private WrongTries(URI portal) throws IOException, InterruptedException {
        this.portal = portal;
        HttpResponse<String> form =
                reader.send(
                        HttpRequest.newBuilder(portal.resolve("/sign-in")).build(),
                        BodyHandlers.ofString());
        Matcher found = TOKEN.matcher(form.body());
        if (!found.find()) {
            throw new IOException("The sign-in page answered " + form.statusCode());
        }
        token = found.group(1);
        cookie = form.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    /** Arguments: the portal's address, seconds a run, tries a second. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var tries = new WrongTries(URI.create(args[0]));
        int seconds = Integer.parseInt(args[1]);
        int rate = Integer.parseInt(args[2]);
        // Until the compiler has seen enough.
        tries.page(5);
        tries.guess(15, Math.min(rate, 300), 1, new ConcurrentHashMap<>());
        System.out.println("page, nobody guesses:              " + tries.page(seconds));
        tries.run("from one address", seconds, rate, 1);
        tries.run("from 50,000 addresses", seconds, rate, 50_000);
        System.exit(0);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    private void run(String name, int seconds, int rate, int addresses)
            throws InterruptedException {
        Map<String, LongAdder> answers = new ConcurrentHashMap<>();
        var guessing = new Thread(() -> guess(seconds + 2, rate, addresses, answers));
        guessing.start();
        Thread.sleep(1_000);
        System.out.printf("page, guessed %-21s %s%n", name + ":", page(seconds));
        guessing.join();
        System.out.println("  tries answered: " + new TreeMap<>(answers));
    }

    private void guess(int seconds, int rate, int addresses, Map<String, LongAdder> answers) {
        var unanswered = new AtomicInteger();
        long start = System.nanoTime();
        long pause = 1_000_000_000L / rate;
        for (int i = 0; i < seconds * rate; i++) {
            long wait = start + i * pause - System.nanoTime();
            if (wait > 0) {
                LockSupport.parkNanos(wait);
            }
            if (unanswered.incrementAndGet() > MOST_UNANSWERED) {
                unanswered.decrementAndGet();
                count(answers, "not sent, too many unanswered");
                continue;
            }
            guesser.sendAsync(wrong(i, addresses), BodyHandlers.discarding())
                    .whenComplete(
                            (answer, failure) -> {
                                unanswered.decrementAndGet();
                                count(
                                        answers,
                                        failure == null
                                                ? Integer.toString(answer.statusCode())
                                                : name(failure));
                            });
        }
        while (unanswered.get() > 0 && System.nanoTime() - start < (seconds + 20) * 1_000_000_000L) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static String name(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }

    private static void count(Map<String, LongAdder> answers, String what) {
        answers.computeIfAbsent(what, none -> new LongAdder()).increment();
    }

    private HttpRequest wrong(int i, int addresses) {
        int from = i % addresses;
        return HttpRequest.newBuilder(portal.resolve("/sign-in"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .header("X-Forwarded-For", "10." + from / 62_500 + "." + from / 250 % 250 + "." + (1 + from % 250))
                .POST(
                        BodyPublishers.ofString(
                                "form-token=" + token + "&user-name=guess" + i % 5_000 + "&password=wrong" + i))
                .build();
    }

    /** A page that is made anew for each reader: the cookie keeps it out of the store of ready pages. */
    private String page(int seconds) throws InterruptedException {
        List<Long> micros = new ArrayList<>();
        int failed = 0;
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var request =
                HttpRequest.newBuilder(portal.resolve("/search?q=a"))
                        .timeout(Duration.ofSeconds(20))
                        .header("Cookie", "a=b")
                        .build();
        while (System.nanoTime() < end) {
            long asked = System.nanoTime();
            try {
                failed += reader.send(request, BodyHandlers.ofString()).statusCode() == 200 ? 0 : 1;
            } catch (IOException e) {
                failed++;
            }
            micros.add((System.nanoTime() - asked) / 1_000);
            LockSupport.parkNanos(100_000_000 - (System.nanoTime() - asked));
        }
        long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "50%% %.1f ms  99%% %.1f ms  most %.1f ms  of %d, failed %d",
                sorted[sorted.length / 2] / 1e3,
                sorted[sorted.length * 99 / 100] / 1e3,
                Arrays.stream(sorted).max().orElse(0) / 1e3,
                sorted.length,
                failed);
    }
}
