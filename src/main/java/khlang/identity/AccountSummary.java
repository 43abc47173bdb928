package khlang.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import khlang.rights.Role;

/**
 * One line in the list of accounts.
 *
 * @param name the full name of the person, or the account's own; may be empty
 * @param position the person's; empty when there is none
 * @param given the roles that were given by hand
 * @param here whether the person works here; true for accounts without a person
 * @param lastSignIn empty when nobody ever has signed in
 */
public record AccountSummary(
        long id,
        String userName,
        String name,
        String position,
        AccountState state,
        Set<Role> given,
        boolean here,
        Optional<Instant> lastSignIn) {}
