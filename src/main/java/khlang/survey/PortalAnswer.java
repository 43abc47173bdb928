package khlang.survey;

import java.time.LocalDate;
import java.util.Map;

/**
 * What one visitor thinks of the portal.
 *
 * @param levels 1 to 5 for each item that was answered; the overall one always is
 */
public record PortalAnswer(LocalDate day, Map<PortalItem, Integer> levels) {

    /** The levels are copied. */
    public PortalAnswer {
        levels = Map.copyOf(levels);
    }
}
