package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import khlang.identity.Account;
import khlang.identity.AccountChangedException;
import khlang.identity.Accounts;
import khlang.identity.IssuedSlip;
import khlang.identity.PasswordBook;
import khlang.identity.SecondFactors;
import khlang.identity.Sessions;
import khlang.language.Violation;
import khlang.organization.Organization;
import khlang.rights.Actor;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** One account. */
@Path("/admin/accounts/{id: [0-9]{1,18}}")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class AccountResource {

    @Inject Accounts accounts;
    @Inject PasswordBook passwords;
    @Inject SecondFactors factors;
    @Inject Sessions sessions;
    @Inject Organization organization;
    @Inject RoleWords words;
    @Inject Rights rights;
    @Inject Clock clock;

    @GET
    @Requires(Right.HELP_SIGN_IN)
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        return page(account(id), stored(id), FormProblems.NONE, false, said);
    }

    @POST
    @Path("roles")
    @Requires(Right.ADMINISTER)
    public Response roles(@PathParam("id") long id, Form form) {
        account(id);
        RolesForm read = RolesForm.read(form);
        return changed(
                id,
                form,
                read.violations().isEmpty()
                        ? () -> accounts.changeRoles(id, form.number("version"), read.roles())
                        : read::violations,
                "roles");
    }

    @POST
    @Path("closing")
    @Requires(Right.ADMINISTER)
    public Response close(@PathParam("id") long id, Form form) {
        account(id);
        return changed(id, stored(id), () -> accounts.close(id, form.number("version")), "closed");
    }

    @POST
    @Path("reopening")
    @Requires(Right.ADMINISTER)
    public Response reopen(@PathParam("id") long id, Form form) {
        account(id);
        return changed(
                id,
                stored(id),
                () -> {
                    accounts.reopen(id, form.number("version"));
                    return List.of();
                },
                "reopened");
    }

    @POST
    @Path("sign-out")
    @Requires(Right.ADMINISTER)
    public Response signOut(@PathParam("id") long id, Form form) {
        sessions.signOutEverywhere(account(id).id());
        return done(id, "signed-out");
    }

    @POST
    @Path("second-factor-off")
    @Requires(Right.ADMINISTER)
    public Response turnFactorOff(@PathParam("id") long id, Form form) {
        factors.turnOffFor(account(id).id());
        return done(id, "factor-off");
    }

    /** The slip is shown this once, so the answer is the slip itself. */
    @POST
    @Path("slips")
    @Requires(Right.HELP_SIGN_IN)
    public Response slip(@PathParam("id") long id, Form form) {
        Optional<IssuedSlip> slip = passwords.issue(account(id).id());
        return slip.isEmpty()
                ? wrong(id, stored(id), List.of(new Violation("slip", "closedAccount")), false)
                : Once.show(
                        new SlipPage(slip.get(), "/admin/accounts/" + id, LocalDate.now(clock)));
    }

    private Response changed(long id, Form form, Supplier<List<Violation>> change, String said) {
        try {
            List<Violation> violations = change.get();
            return violations.isEmpty() ? done(id, said) : wrong(id, form, violations, false);
        } catch (AccountChangedException e) {
            return wrong(id, form, List.of(), true);
        }
    }

    private static Response done(long id, String said) {
        return Response.seeOther(URI.create("/admin/accounts/" + id + "?said=" + said)).build();
    }

    private Response wrong(long id, Form form, List<Violation> violations, boolean conflict) {
        return Response.status(
                        conflict ? Response.Status.CONFLICT.getStatusCode() : FormProblems.STATUS)
                .entity(page(account(id), form, FormProblems.of(violations), conflict, null))
                .build();
    }

    private Account account(long id) {
        return accounts.account(id).orElseThrow(NotFoundException::new);
    }

    private Form stored(long id) {
        return RolesForm.showing(accounts.given(id));
    }

    private Page page(
            Account account, Form form, FormProblems problems, boolean conflict, String said) {
        Optional<Actor> owner = accounts.owner(account);
        boolean administers = rights.allows(Right.ADMINISTER);
        return new AccountPage(
                account,
                owner.map(Actor::name).orElse(account.displayName()),
                owner.isPresent(),
                owner.map(words::of).orElse(List.of()),
                factors.isOn(account.id()),
                administers,
                owner.isPresent() && (administers || !accounts.isAdministrator(account.id())),
                organization.namedDivisions(),
                form,
                problems,
                // Who met a conflict has seen it now; who only mistyped must not miss one.
                conflict || !form.has("version") ? account.version() : form.number("version"),
                conflict,
                said);
    }
}
