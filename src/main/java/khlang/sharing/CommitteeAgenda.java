package khlang.sharing;

import java.time.LocalDate;
import java.util.List;
import khlang.organization.Committee;

/**
 * A room that knows what a meeting of a committee might talk of, as the monthly meeting's {@link
 * AgendaSource} does.
 */
public interface CommitteeAgenda {

    /** Whether it knows anything of a committee's work. */
    boolean isFor(Committee committee);

    /**
     * What the one behind the request at hand may read of that, in the order in which it is
     * proposed; no more than a few dozen of each kind.
     *
     * @param day of the meeting
     */
    List<ProposedAgenda.Group> groups(LocalDate day);
}
