package khlang.measurement;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;

/** How often knowledge was used in a fiscal year, as far as somebody may know. */
public final class AccessYear {

    private final FiscalYear year;
    private final YearSums all = new YearSums();
    private final Map<String, YearSums> divisions = new HashMap<>();
    private final Map<String, YearSums> categories = new HashMap<>();
    private final Map<String, YearSums> sorts = new HashMap<>();

    AccessYear(FiscalYear year) {
        this.year = year;
    }

    /**
     * Where documents stand today.
     *
     * @param division its slug
     * @param category its slug
     * @param sort the slug of the documents' kind
     */
    record Place(String division, String category, String sort) {}

    /** Adds the sums of the documents of a place. */
    void add(Place place, YearSums sums) {
        at(place).forEach(one -> one.add(sums));
    }

    /** The sums that documents of a place stand in. */
    List<YearSums> at(Place place) {
        return List.of(
                all,
                of(divisions, place.division()),
                of(categories, place.category()),
                of(sorts, place.sort()));
    }

    /**
     * The numbers that are told of which it is not known whether enough members of staff are behind
     * them; of divisions, categories and kinds only the totals are told.
     */
    List<UnsureCells.Cell> unsure() {
        Stream<UnsureCells.Cell> parts =
                all.unsure().stream().map(part -> new UnsureCells.Cell(all, part));
        Stream<UnsureCells.Cell> totals =
                Stream.of(divisions, categories, sorts)
                        .flatMap(sums -> sums.values().stream())
                        .filter(sums -> sums.total().hidesStaff())
                        .map(sums -> new UnsureCells.Cell(sums, YearSums.ALL));
        return Stream.concat(parts, totals).toList();
    }

    private static YearSums of(Map<String, YearSums> sums, String slug) {
        return sums.computeIfAbsent(slug, none -> new YearSums());
    }

    /** The year that it tells of. */
    public FiscalYear year() {
        return year;
    }

    /** All accesses. */
    public AccessCount total() {
        return all.total();
    }

    /** Those of a month. */
    public AccessCount in(YearMonth month) {
        return all.in(month);
    }

    /** Those that came this way. */
    public AccessCount over(AccessChannel channel) {
        return all.over(channel);
    }

    /** Those of this kind. */
    public AccessCount of(AccessKind kind) {
        return all.of(kind);
    }

    /**
     * Those of a division's documents.
     *
     * @param slug the division's slug
     */
    public AccessCount ofDivision(String slug) {
        return total(divisions, slug);
    }

    /**
     * Those of a category's documents.
     *
     * @param slug the category's slug
     */
    public AccessCount ofCategory(String slug) {
        return total(categories, slug);
    }

    /**
     * Those of the documents of a kind.
     *
     * @param slug the slug of the documents' kind
     */
    public AccessCount ofSort(String slug) {
        return total(sorts, slug);
    }

    private static AccessCount total(Map<String, YearSums> sums, String slug) {
        YearSums found = sums.get(slug);
        return found == null ? AccessCount.NONE : found.total();
    }

    /** Whether nothing at all was counted. */
    public boolean isEmpty() {
        return all.total().equals(AccessCount.NONE)
                && all.of(AccessKind.PRINT).equals(AccessCount.NONE);
    }
}
