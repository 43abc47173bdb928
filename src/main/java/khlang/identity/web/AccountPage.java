package khlang.identity.web;

import java.util.ArrayList;
import java.util.List;
import khlang.calendar.ThaiTimes;
import khlang.identity.Account;
import khlang.identity.AccountState;
import khlang.identity.PasswordSlip;
import khlang.organization.Division;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * One account, and what can be done about it.
 *
 * @param name of its owner
 * @param usable whether somebody can sign in with it
 * @param roles all that hold today, in words
 * @param secondFactor whether a code is asked for
 * @param administers whether the one who looks may change it
 * @param helps whether they may print a slip for it
 * @param version what the forms say they were made from
 * @param conflict whether somebody else has changed it meanwhile; the form shows what was typed,
 *     the list of roles what is stored
 * @param said what was just done; null for nothing
 */
public record AccountPage(
        Account account,
        String name,
        boolean usable,
        List<String> roles,
        boolean secondFactor,
        boolean administers,
        boolean helps,
        List<Division> divisions,
        Form form,
        FormProblems problems,
        long version,
        boolean conflict,
        String said)
        implements Page {

    @Override
    public String template() {
        return "identity/account.jte";
    }

    /** Whether it is open. */
    public boolean isActive() {
        return account.state() == AccountState.ACTIVE;
    }

    /** Where its forms lead. */
    public String path() {
        return "/admin/accounts/" + account.id();
    }

    /** How many rows the form has for acting heads. */
    public int headRows() {
        return RolesForm.rows(form);
    }

    /** How long a slip lasts. */
    public long slipHours() {
        return PasswordSlip.VALID.toHours();
    }

    /** The divisions to choose from, and none. */
    public List<Choice> choices() {
        var choices = new ArrayList<>(List.of(new Choice("", "–")));
        divisions.forEach(one -> choices.add(new Choice(one.slug(), one.name())));
        return choices;
    }

    /** When somebody last signed in; a dash when nobody ever has. */
    public String lastSignIn() {
        return account.lastSignInAt().map(ThaiTimes::toMinutes).orElse("–");
    }

    /** When it was made. */
    public String made() {
        return ThaiTimes.toMinutes(account.createdAt());
    }
}
