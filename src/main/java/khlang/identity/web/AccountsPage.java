package khlang.identity.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import khlang.calendar.ThaiTimes;
import khlang.identity.AccountSummary;
import khlang.rights.Role;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The list of accounts.
 *
 * @param words what is searched for; empty for all
 * @param state {@code active}, {@code closed} or empty for both
 * @param administers whether the one who looks may change anything
 * @param administrators how many could administer the portal
 * @param said what was just done; null for nothing
 */
public record AccountsPage(
        List<AccountSummary> accounts,
        Paging paging,
        String words,
        String state,
        boolean administers,
        int administrators,
        String said)
        implements Page {

    @Override
    public String template() {
        return "identity/accounts.jte";
    }

    /** When somebody last signed in; a dash when nobody ever has. */
    public String lastSignIn(AccountSummary account) {
        return account.lastSignIn().map(ThaiTimes::toMinutes).orElse("–");
    }

    /** The roles that were given by hand. */
    public String given(AccountSummary account) {
        return account.given().stream()
                .sorted(Comparator.naturalOrder())
                .map(Role::label)
                .collect(Collectors.joining(", "));
    }
}
