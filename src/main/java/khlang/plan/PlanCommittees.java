package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.organization.Committee;
import khlang.organization.Committees;

/**
 * The two committees that the plan names: one carries it out, the other one looks how far it is.
 */
@ApplicationScoped
public class PlanCommittees {

    /** The name in addresses of the one that carries the plan out. */
    public static final String WORKING = "km-team";

    /** That of the one that monitors and evaluates it. */
    public static final String MONITORING = "km-evaluation-committee";

    private static final List<String> BOTH = List.of(WORKING, MONITORING);

    @Inject Committees committees;

    /**
     * Those that are at work in a year, the working one first; one that was never there is missing.
     */
    public List<Committee> actingIn(FiscalYear year) {
        List<Committee> acting = committees.actingIn(year);
        return BOTH.stream()
                .flatMap(slug -> acting.stream().filter(one -> one.slug().equals(slug)))
                .toList();
    }

    /** The one of them that monitors and evaluates the plan; empty when it was never there. */
    public Optional<Committee> monitoring(FiscalYear year) {
        return actingIn(year).stream().filter(one -> one.slug().equals(MONITORING)).findAny();
    }
}
