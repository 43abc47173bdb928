package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import khlang.identity.AccountFilter;
import khlang.identity.AccountList;
import khlang.identity.AccountState;
import khlang.identity.Accounts;
import khlang.identity.NewAccount;
import khlang.identity.PersonWithoutAccount;
import khlang.language.Violation;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** The list of accounts, and new ones. */
@Path("/admin/accounts")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class AccountsResource {

    private static final int SIZE = 50;
    private static final int LONGEST_WORDS = 100;

    @Inject AccountList list;
    @Inject Accounts accounts;
    @Inject Rights rights;

    @GET
    @Requires(Right.HELP_SIGN_IN)
    public Page list(
            @QueryParam("q") String asked,
            @QueryParam("state") String state,
            @QueryParam("page") String page,
            @QueryParam("said") String said) {
        String words = words(asked);
        Optional<AccountState> only =
                Optional.ofNullable(
                        Map.of("active", AccountState.ACTIVE, "closed", AccountState.CLOSED)
                                .get(state == null ? "" : state));
        var filter = new AccountFilter(words, only);
        String shown = only.isPresent() ? state : "";
        Paging paging =
                Paging.of(
                        page,
                        SIZE,
                        list.count(filter),
                        address("/admin/accounts", "q", words, "state", shown));
        return new AccountsPage(
                list.page(filter, paging.offset(), SIZE),
                paging,
                words,
                shown,
                rights.allows(Right.ADMINISTER),
                accounts.administrators(),
                said);
    }

    @GET
    @Path("new")
    @Requires(Right.ADMINISTER)
    public Page choose(
            @QueryParam("person") String person,
            @QueryParam("q") String asked,
            @QueryParam("page") String page) {
        if (person != null) {
            Optional<PersonWithoutAccount> chosen = person(person);
            Map<String, String> shown =
                    chosen.map(one -> Map.of("user-name", one.suggested())).orElse(Map.of());
            return form(chosen, Form.showing(shown), FormProblems.NONE);
        }
        String words = words(asked);
        Paging paging =
                Paging.of(
                        page,
                        SIZE,
                        list.countPeople(words),
                        address("/admin/accounts/new", "q", words, "", ""));
        return new NewAccountPage(
                Optional.empty(),
                true,
                list.people(words, paging.offset(), SIZE),
                paging,
                words,
                Form.EMPTY,
                FormProblems.NONE);
    }

    @POST
    @Requires(Right.ADMINISTER)
    public Response create(Form form) {
        Optional<PersonWithoutAccount> chosen = person(form.text("person"));
        long person = Math.max(0, form.number("person"));
        var made = new AtomicLong();
        List<Violation> violations =
                accounts.create(
                        new NewAccount(form.text("user-name"), person, form.text("display-name")),
                        made::set);
        return violations.isEmpty()
                ? Response.seeOther(URI.create("/admin/accounts/" + made + "?said=created")).build()
                : Response.status(FormProblems.STATUS)
                        .entity(form(chosen, form, FormProblems.of(violations)))
                        .build();
    }

    private Optional<PersonWithoutAccount> person(String key) {
        return key.matches("[1-9][0-9]{0,17}")
                ? list.person(Long.parseLong(key))
                : Optional.empty();
    }

    private static Page form(
            Optional<PersonWithoutAccount> person, Form form, FormProblems problems) {
        return new NewAccountPage(
                person, false, List.of(), Paging.of(null, SIZE, 0, ""), "", form, problems);
    }

    private static String words(String asked) {
        String words = asked == null ? "" : asked.replaceAll("\\p{C}", "").strip();
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }

    private static String address(
            String path, String first, String value, String second, String other) {
        UriBuilder address = UriBuilder.fromPath(path);
        if (!value.isEmpty()) {
            address.queryParam(first, "{value}");
        }
        if (!other.isEmpty()) {
            address.queryParam(second, other);
        }
        String built = address.buildFromMap(Map.of("value", value)).toString();
        return built + (built.contains("?") ? "&" : "?") + "page=";
    }
}
