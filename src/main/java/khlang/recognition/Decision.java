package khlang.recognition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;

/**
 * That somebody is recognised: how, when, for what, and who has approved it.
 *
 * @param givenOn the day that decides the year in which it counts
 * @param approver the name of who has approved it
 * @param approvedOn not after {@code givenOn}
 * @param orderNumber of the order or announcement; may be empty
 * @param forPublic whether everybody may read of it
 */
public record Decision(
        RecognitionKind kind,
        String reason,
        LocalDate givenOn,
        String approver,
        String approverPosition,
        LocalDate approvedOn,
        String orderNumber,
        boolean forPublic) {

    private static final Sentences WORDS = new Sentences("khlang.recognition.notices");

    /** Nothing is null. */
    public Decision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(givenOn, "givenOn");
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(approverPosition, "approverPosition");
        Objects.requireNonNull(approvedOn, "approvedOn");
        Objects.requireNonNull(orderNumber, "orderNumber");
    }

    /** In one line, as the log of changes keeps it. */
    public String inWords() {
        return Stream.of(
                        kind.label(),
                        ThaiDates.abbreviated(givenOn),
                        reason,
                        approver,
                        ThaiDates.abbreviated(approvedOn),
                        orderNumber,
                        WORDS.say(forPublic ? "public" : "staff"))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
