package khlang.contribution;

import java.util.List;

/**
 * A room in which people give something. It tells of it as it is known now, in few questions
 * however much it is; who may be named, the asker decides. Called within a transaction, for staff
 * only.
 */
public interface ContributionSource {

    /** What was given in a span of time, in any order; one line for each who gave it. */
    List<Contribution> in(ContributionSpan span);
}
