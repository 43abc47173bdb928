package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;

/**
 * The rows that the portal has counted and stored, as its table tells.
 *
 * @param table asks the portal for the table at a path
 */
record CountedRows(Function<String, String> table) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGER_THAN_BETWEEN_BATCHES = Duration.ofMillis(3_500);

    /** The path of this year's table. */
    static String path() {
        LocalDate today = LocalDate.now(Clock.system(BangkokClock.ZONE));
        return "statistics/" + FiscalYear.containing(today).buddhistYear() + ".csv";
    }

    /** What was counted of a document: channel, audience, kind and number of each row. */
    List<String> of(String slug) {
        return table.apply(path())
                .lines()
                .map(line -> line.replace("\"", "").split(","))
                .filter(cells -> cells[1].equals(slug))
                .map(cells -> String.join(" ", cells[4], cells[5], cells[6], cells[7]))
                .sorted()
                .toList();
    }

    /** How often a document was accessed in all. */
    long total(String slug) {
        return of(slug).stream()
                .mapToLong(row -> Long.parseLong(row.substring(row.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Waits until all that has been counted by now is stored, if the database is there. */
    static void awaitNextBatches() {
        pause(LONGER_THAN_BETWEEN_BATCHES.multipliedBy(2));
    }

    /** Waits until this is counted, then whether more comes. */
    void awaitExactly(String slug, String... rows) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!of(slug).equals(List.of(rows)) && Instant.now().isBefore(deadline)) {
            pause(Duration.ofMillis(200));
        }
        pause(LONGER_THAN_BETWEEN_BATCHES);
        assertThat(of(slug)).containsExactly(rows);
    }

    /** Somebody's request for the table with the administrator's token. */
    static HttpRequest request(URI base, String token) {
        return HttpRequest.newBuilder(base.resolve(path()))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
