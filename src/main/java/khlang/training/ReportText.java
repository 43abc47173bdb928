package khlang.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * What a report says; nothing is null, what is not written yet is empty.
 *
 * @param gained what was learnt, the one part that no report may lack
 * @param benefitOwn for oneself
 * @param benefitOffice for the office
 * @param application what will be done with it, by when
 * @param visited for study visits: what was seen, how alike it is, what can be taken over
 * @param ways how it is passed on
 */
public record ReportText(
        String gained,
        String benefitOwn,
        String benefitOffice,
        String application,
        String problems,
        String suggestions,
        String visited,
        Set<TransferWay> ways) {

    /** A report that nobody has begun. */
    public static final ReportText EMPTY = new ReportText("", "", "", "", "", "", "", Set.of());

    static final int LONGEST_GAINED = 200_000;
    static final int LONGEST = 10_000;

    /** Nothing is null; the ways are copied. */
    public ReportText {
        Objects.requireNonNull(gained, "gained");
        ways = Set.copyOf(ways);
    }

    /**
     * A text of its parts.
     *
     * @param parts those that are missing are empty
     */
    public static ReportText of(Map<ReportPart, String> parts, Set<TransferWay> ways) {
        return new ReportText(
                parts.getOrDefault(ReportPart.GAINED, ""),
                parts.getOrDefault(ReportPart.BENEFIT_OWN, ""),
                parts.getOrDefault(ReportPart.BENEFIT_OFFICE, ""),
                parts.getOrDefault(ReportPart.APPLICATION, ""),
                parts.getOrDefault(ReportPart.PROBLEMS, ""),
                parts.getOrDefault(ReportPart.SUGGESTIONS, ""),
                parts.getOrDefault(ReportPart.VISITED, ""),
                ways);
    }

    /** Its parts that are not empty, in the order of the paper. */
    public Map<ReportPart, String> parts() {
        var parts = new EnumMap<ReportPart, String>(ReportPart.class);
        for (ReportPart part : ReportPart.values()) {
            if (!part.of(this).isBlank()) {
                parts.put(part, part.of(this));
            }
        }
        return parts;
    }

    /** What stops it from being stored: signs that cannot be seen, texts that are too long. */
    List<Violation> check() {
        var wrong = new ArrayList<Violation>();
        for (ReportPart part : ReportPart.values()) {
            wrong.addAll(
                    new TextRule(part.field(), false, part.longest(), true).check(part.of(this)));
        }
        return wrong;
    }

    /** What it lacks to be sent in. */
    List<Violation> missing() {
        var missing = new ArrayList<Violation>();
        if (gained.isBlank()) {
            missing.add(new Violation("gained", "required"));
        }
        if (application.isBlank()) {
            missing.add(new Violation("application", "required"));
        }
        if (ways.isEmpty()) {
            missing.add(new Violation("ways", "chooseWays"));
        }
        return missing;
    }
}
