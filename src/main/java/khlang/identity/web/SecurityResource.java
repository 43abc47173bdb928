package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.ThaiTimes;
import khlang.identity.Account;
import khlang.identity.OwnAccount;
import khlang.identity.OwnSecondFactor;
import khlang.identity.PasswordChange;
import khlang.identity.SecondFactors;
import khlang.identity.Sessions;
import khlang.language.Violation;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.QrCode;

/** One's own password and second factor. */
@Path("/me/security")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class SecurityResource {

    @Inject OwnAccount own;
    @Inject OwnSecondFactor factor;
    @Inject SecondFactors factors;
    @Inject PasswordChange change;
    @Inject Sessions sessions;
    @Inject Browsers browsers;
    @Inject Issuer issuer;
    @Inject Clock clock;

    @GET
    public Page show(@QueryParam("said") String said) {
        return page(FormProblems.NONE, said);
    }

    @POST
    @Path("password")
    public Response password(Form form, @Context HttpServletRequest request) {
        List<Violation> violations =
                change.replaceOwn(form.typed("old-password"), NewPassword.typedIn(form));
        return violations.isEmpty() ? doneHere(request, "password") : wrong(violations);
    }

    @POST
    @Path("browsers")
    public Response forgetBrowsers(Form form, @Context HttpServletRequest request) {
        sessions.forgetBrowsers();
        return doneHere(request, "browsers");
    }

    private Response doneHere(HttpServletRequest request, String said) {
        return browsers.stillKnown(
                request, sessions.markHere(), URI.create("/me/security?said=" + said));
    }

    @GET
    @Path("second-factor")
    public Page begin(@Context UriInfo asked) {
        if (factor.isOn()) {
            throw new NotFoundException();
        }
        return SecondFactorPage.of(invitation(asked).secret(), FormProblems.NONE);
    }

    /** The secret as a picture, for the owner's eyes only. */
    @GET
    @Path("second-factor.svg")
    @Produces("image/svg+xml")
    public Response picture(@Context UriInfo asked) {
        if (factor.isOn()) {
            throw new NotFoundException();
        }
        return Response.ok(QrCode.svg(invitation(asked).address()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("second-factor")
    public Response confirm(Form form, @Context UriInfo asked) {
        if (factor.isOn()) {
            throw new NotFoundException();
        }
        OwnSecondFactor.Result result = factor.confirm(form.text("code"));
        return result.violations().isEmpty()
                ? codes(result.codes())
                : Response.status(FormProblems.STATUS)
                        .entity(
                                SecondFactorPage.of(
                                        invitation(asked).secret(),
                                        FormProblems.of(result.violations())))
                        .build();
    }

    @POST
    @Path("recovery-codes")
    public Response newCodes(Form form) {
        OwnSecondFactor.Result result = factor.renewCodes(form.text("code"));
        return result.violations().isEmpty() ? codes(result.codes()) : wrong(result.violations());
    }

    @POST
    @Path("second-factor-off")
    public Response turnOff(Form form) {
        OwnSecondFactor.Result result = factor.turnOff(form.text("code"));
        return result.violations().isEmpty() ? done("factor-off") : wrong(result.violations());
    }

    private SecondFactors.Invitation invitation(UriInfo asked) {
        return factors.invite(issuer.name(asked.getRequestUri()));
    }

    private Response codes(List<String> codes) {
        return Once.show(
                new RecoveryCodesPage(own.account().userName(), codes, LocalDate.now(clock)));
    }

    private Response wrong(List<Violation> violations) {
        return Response.status(FormProblems.STATUS)
                .entity(page(FormProblems.of(violations), null))
                .build();
    }

    private static Response done(String said) {
        return Response.seeOther(URI.create("/me/security?said=" + said)).build();
    }

    private SecurityPage page(FormProblems problems, String said) {
        Account account = own.account();
        return new SecurityPage(
                account.userName(),
                factor.isOn(),
                factors.recoveryCodesLeft(account.id()),
                account.passwordChangedAt().map(ThaiTimes::toMinutes).orElse(""),
                problems,
                said);
    }
}
