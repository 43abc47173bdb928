package khlang.identity.web;

import java.util.List;
import java.util.Optional;
import khlang.identity.PersonWithoutAccount;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * Makes an account: first for whom, then with which user name.
 *
 * @param person for whom; empty as long as nobody is chosen, or for somebody who is no person
 * @param choosing whether somebody is still to be chosen
 * @param people to choose from
 */
public record NewAccountPage(
        Optional<PersonWithoutAccount> person,
        boolean choosing,
        List<PersonWithoutAccount> people,
        Paging paging,
        String words,
        Form form,
        FormProblems problems)
        implements Page {

    @Override
    public String template() {
        return "identity/new-account.jte";
    }
}
