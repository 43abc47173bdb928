package khlang.sharing;

import java.time.LocalDate;
import java.util.List;

/**
 * A room that knows what the monthly meeting might talk of. All such beans are asked, in the order
 * of their places.
 */
public interface AgendaSource {

    /** Where its proposals stand among those of others, the smallest first. */
    int place();

    /** The heading over its proposals, in Thai. */
    String heading();

    /**
     * What has come up after a day and the one behind the request at hand may read, the oldest
     * first; no more than a few dozen.
     */
    List<AgendaProposal> after(LocalDate day);
}
