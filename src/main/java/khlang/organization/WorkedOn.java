package khlang.organization;

/**
 * Pieces of queries for people: whether somebody worked here on a day, and what comes with them.
 */
public final class WorkedOn {

    /**
     * The condition on the person {@code n} and the parameter {@code day}: an earlier time of work
     * counts as the present one does.
     */
    public static final String PERSON =
            "(((n.validFrom is null or n.validFrom <= :day)"
                    + " and (n.validTo is null or n.validTo >= :day))"
                    + " or exists (select t.id from EarlierTerm t where t.personId = n.id"
                    + " and (t.validFrom is null or t.validFrom <= :day) and t.validTo >= :day))";

    /**
     * Joins that fetch all that comes with the person {@code n}, lest each of it is asked for by
     * itself; they take the names {@code p} and {@code d}.
     */
    public static final String WITH_POST =
            " join fetch n.position p left join fetch p.division left join fetch p.staffType"
                    + " left join fetch n.staffType left join fetch n.division d";

    private WorkedOn() {}
}
