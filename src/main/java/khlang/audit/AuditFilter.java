package khlang.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries are asked for.
 *
 * @param from the first day in Bangkok
 * @param to the last day in Bangkok
 * @param actor part of the name of who did it; empty for everybody
 * @param action empty for all
 * @param object part of what it was done to; empty for everything
 */
public record AuditFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String actor,
        Optional<AuditAction> action,
        String object) {

    /** All entries. */
    public static final AuditFilter NONE =
            new AuditFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), "");
}
