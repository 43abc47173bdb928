package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import khlang.identity.Account;
import khlang.identity.AccountFilter;
import khlang.identity.AccountList;
import khlang.identity.Accounts;
import khlang.identity.GivenRole;
import khlang.identity.IssuedSlip;
import khlang.identity.NewAccount;
import khlang.identity.PasswordBook;
import khlang.identity.SetUp;
import khlang.language.Violation;
import khlang.rights.Right;
import khlang.rights.Role;
import khlang.rights.web.Requires;
import khlang.web.PortalAddress;
import khlang.web.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Accounts for the portal's own commands, when nobody can sign in to mend them. */
@Path("api/v1")
@ApplicationScoped
@Requires(Right.ADMINISTER)
@Produces(MediaType.APPLICATION_JSON)
public class AccountsApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST = 10_000;

    @Inject Accounts accounts;
    @Inject AccountList list;
    @Inject PasswordBook passwords;
    @Inject SetUp setUp;
    @Inject PortalAddress portal;

    /**
     * The way to the set-up page.
     *
     * @param address null when there is an account already
     */
    public record SetUpLink(String address) {}

    /** All accounts. */
    public record AccountsJson(List<AccountJson> accounts) {}

    /** One of them. */
    public record AccountJson(String userName, String name, String state, boolean administrator) {}

    /** Which account is to be made. */
    public record Request(String userName) {}

    /** What a slip says. */
    public record Slip(String userName, String address, String code) {}

    /** What was done to whom. */
    public record Done(String userName) {}

    /** Makes a new link; an older one opens nothing any more. */
    @POST
    @Path("set-up-links")
    public SetUpLink setUpLink(@Context UriInfo asked) {
        return new SetUpLink(
                setUp.newKey().map(key -> root(asked) + "/set-up?key=" + key).orElse(null));
    }

    /** Who has an account. */
    @GET
    @Path("accounts")
    public AccountsJson list() {
        var all = new AccountFilter("", Optional.empty());
        return new AccountsJson(
                list.page(all, 0, MOST).stream()
                        .map(
                                one ->
                                        new AccountJson(
                                                one.userName(),
                                                one.name(),
                                                one.state().name(),
                                                one.given().contains(Role.ADMINISTRATOR)))
                        .toList());
    }

    /** Makes an account that belongs to no person, and a slip to begin with. */
    @POST
    @Path("accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(String body, @Context UriInfo asked) {
        var made = new AtomicLong();
        refuse(accounts.create(new NewAccount(userName(body), 0, ""), made::set));
        return Response.status(Response.Status.CREATED).entity(slip(made.get(), asked)).build();
    }

    /** Issues a slip. */
    @POST
    @Path("accounts/{userName}/slips")
    public Slip slip(@PathParam("userName") String userName, @Context UriInfo asked) {
        return slip(account(userName).id(), asked);
    }

    /** Closes an account. */
    @POST
    @Path("accounts/{userName}/closing")
    public Done close(@PathParam("userName") String userName) {
        Account account = account(userName);
        refuse(accounts.close(account.id(), account.version()));
        return new Done(account.userName());
    }

    /** Makes somebody an administrator. */
    @POST
    @Path("accounts/{userName}/administrator")
    public Done grantAdministrator(@PathParam("userName") String userName) {
        Account account = account(userName);
        var roles = new ArrayList<>(accounts.given(account.id()));
        if (!roles.contains(GivenRole.ADMINISTRATOR)) {
            roles.addFirst(GivenRole.ADMINISTRATOR);
        }
        refuse(accounts.changeRoles(account.id(), account.version(), roles));
        return new Done(account.userName());
    }

    private Slip slip(long account, UriInfo asked) {
        IssuedSlip slip =
                passwords
                        .issue(account)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                List.of(new Violation("slip", "closedAccount"))));
        return new Slip(slip.userName(), root(asked) + "/reset", slip.code());
    }

    private Account account(String userName) {
        return accounts.account(userName).orElseThrow(NotFoundException::new);
    }

    private String root(UriInfo asked) {
        return portal.of(asked.getRequestUri());
    }

    private static String userName(String body) {
        try {
            Request request = JSON.readValue(body, Request.class);
            return request == null || request.userName() == null ? "" : request.userName();
        } catch (JacksonException e) {
            throw ProblemException.of(Response.Status.BAD_REQUEST, "json", e.getOriginalMessage());
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.of(violations);
        }
    }
}
