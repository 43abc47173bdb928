package khlang.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.language.Sentences;
import khlang.library.DocumentKind;
import khlang.library.Selection;

/**
 * Points to begin a list with. What they ask for returns in many years; their codes are of no year,
 * and each says that it is a sample.
 */
final class SampleDisclosures {

    private static final Sentences WORDS = new Sentences("khlang.disclosure.samples");
    private static final String[] TOPICS =
            "manuals services statistics satisfaction online staff".split(" ");

    private SampleDisclosures() {}

    static List<DisclosurePoint> in(FiscalYear year) {
        var points = new ArrayList<DisclosurePoint>();
        for (String topic : TOPICS) {
            int number = points.size() + 1;
            var point = new DisclosurePoint(year, number, null);
            point.describe(
                    new DisclosureDetails(
                            WORDS.say("scheme"),
                            "X" + number,
                            WORDS.say(topic),
                            WORDS.say("explanation"),
                            "",
                            rule(topic),
                            List.of(),
                            List.of(),
                            true));
            points.add(point);
        }
        return points;
    }

    private static Optional<DisclosureRule> rule(String topic) {
        return switch (topic) {
            case "manuals" -> Optional.of(ofKind(DocumentKind.WORK_MANUAL));
            case "services" -> Optional.of(ofKind(DocumentKind.CITIZEN_GUIDE));
            default -> Optional.empty();
        };
    }

    private static DisclosureRule ofKind(DocumentKind kind) {
        return new DisclosureRule(kind, null, null, Selection.Span.UNTIL);
    }
}
