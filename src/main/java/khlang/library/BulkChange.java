package khlang.library;

import java.time.LocalDate;

/**
 * What is to be changed of many documents at once.
 *
 * @param category the slug of the new category; empty to leave it
 * @param owner the key of the new owner; 0 to leave them
 * @param reviewBy the new day of review; null to leave it
 */
public record BulkChange(String category, long owner, LocalDate reviewBy) {

    /** Whether nothing is to be changed. */
    public boolean isEmpty() {
        return category.isEmpty() && owner == 0 && reviewBy == null;
    }
}
