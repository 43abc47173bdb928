package khlang.plan;

import java.util.List;
import khlang.calendar.FiscalYear;

/**
 * A room that keeps something for the rows of the plan. It stays there when a row is taken out, is
 * in no list meanwhile, and is back with the row.
 */
public interface KeptForRow {

    /**
     * Something that is kept.
     *
     * @param what it is, in Thai
     * @param count how many of it, from 1
     */
    record Kept(String what, long count) {}

    /** What is kept for a row; empty for nothing. */
    List<Kept> of(FiscalYear year, PlanRow row);
}
