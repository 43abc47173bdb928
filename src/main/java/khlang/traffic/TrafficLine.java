package khlang.traffic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import khlang.calendar.BangkokClock;

/**
 * One answered request.
 *
 * @param at when it was answered
 * @param source the address of the reader's machine
 * @param account the key of the account, 0 for who has not signed in
 * @param path as it was sent, still encoded, without the query
 * @param status the status of the answer
 */
public record TrafficLine(
        Instant at, String source, long account, String method, String path, int status) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX").withZone(BangkokClock.ZONE);
    private static final int LONGEST_METHOD = 20;
    private static final int LONGEST_SOURCE = 64;

    /** Nothing is null. */
    public TrafficLine {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
    }

    /** The day in Bangkok, which names the file. */
    LocalDate day() {
        return LocalDate.ofInstant(at, BangkokClock.ZONE);
    }

    /** Writes it as a line of JSON with the offset of Bangkok; who has no account has none. */
    void writeTo(StringBuilder out) {
        out.append("{\"at\":\"").append(TIME.format(at)).append("\",\"from\":");
        JsonText.append(out, source, LONGEST_SOURCE);
        if (account != 0) {
            out.append(",\"account\":").append(account);
        }
        out.append(",\"method\":");
        JsonText.append(out, method, LONGEST_METHOD);
        out.append(",\"path\":");
        JsonText.append(out, TrafficPath.shown(path), TrafficPath.LONGEST);
        out.append(",\"status\":").append(status).append("}\n");
    }

    /** Writes that lines are missing here, because they came faster than they could be written. */
    static void writeLoss(StringBuilder out, Instant at, long lost) {
        out.append("{\"at\":\"")
                .append(TIME.format(at))
                .append("\",\"lost\":")
                .append(lost)
                .append("}\n");
    }
}
