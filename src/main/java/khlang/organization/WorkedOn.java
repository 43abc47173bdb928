package khlang.organization;

/** Whether somebody worked here on a day, for queries. */
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

    private WorkedOn() {}
}
