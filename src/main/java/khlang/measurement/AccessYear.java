package khlang.measurement;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import khlang.calendar.FiscalYear;

/**
 * How often knowledge was used in a fiscal year, as far as somebody may know. Print views are
 * counted by kind only: they are no accesses in the sense of the plan.
 */
public final class AccessYear {

    private final FiscalYear year;
    private final Map<YearMonth, AccessCount> months = new HashMap<>();
    private final Map<AccessChannel, AccessCount> channels = new EnumMap<>(AccessChannel.class);
    private final Map<AccessKind, AccessCount> kinds = new EnumMap<>(AccessKind.class);
    private final Map<String, AccessCount> divisions = new HashMap<>();
    private AccessCount total = AccessCount.NONE;

    AccessYear(FiscalYear year) {
        this.year = year;
    }

    /**
     * What one line of the question's answer tells.
     *
     * @param division the slug of the document's division
     */
    record Line(
            YearMonth month,
            AccessChannel channel,
            AccessKind kind,
            String division,
            AccessCount count) {}

    void add(Line line) {
        kinds.merge(line.kind(), line.count(), AccessCount::plus);
        if (line.kind().isAccess()) {
            months.merge(line.month(), line.count(), AccessCount::plus);
            channels.merge(line.channel(), line.count(), AccessCount::plus);
            divisions.merge(line.division(), line.count(), AccessCount::plus);
            total = total.plus(line.count());
        }
    }

    /** The year that it tells of. */
    public FiscalYear year() {
        return year;
    }

    /** All accesses. */
    public AccessCount total() {
        return total;
    }

    /** Those of a month. */
    public AccessCount in(YearMonth month) {
        return months.getOrDefault(month, AccessCount.NONE);
    }

    /** Those that came this way. */
    public AccessCount over(AccessChannel channel) {
        return channels.getOrDefault(channel, AccessCount.NONE);
    }

    /** Those of this kind. */
    public AccessCount of(AccessKind kind) {
        return kinds.getOrDefault(kind, AccessCount.NONE);
    }

    /**
     * Those of a division's documents.
     *
     * @param slug the division's slug
     */
    public AccessCount ofDivision(String slug) {
        return divisions.getOrDefault(slug, AccessCount.NONE);
    }

    /** Whether nothing at all was counted. */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }
}
