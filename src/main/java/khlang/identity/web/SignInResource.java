package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import khlang.identity.MailedReset;
import khlang.identity.Sessions;
import khlang.identity.SignIn;
import khlang.identity.SignInResult;
import khlang.identity.Waits;
import khlang.language.Violation;
import khlang.rights.CurrentReader;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The door for staff. */
@Path("/")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class SignInResource {

    private static final int TOO_MANY = 429;

    @Inject SignIn signIn;
    @Inject Sessions sessions;
    @Inject Browsers browsers;
    @Inject CurrentReader reader;
    @Inject OidcDoor service;
    @Inject MailedReset mailed;

    @GET
    @Path("sign-in")
    public Response show(@QueryParam("to") String to, @QueryParam("said") String said) {
        Destination next = Destination.of(to);
        if (reader.actor().isSignedIn()) {
            return Response.seeOther(next.address()).build();
        }
        return Response.ok(page(next, Form.EMPTY, SignInPage.Problem.NONE, null, said)).build();
    }

    @POST
    @Path("sign-in")
    public Response password(Form form, @Context HttpServletRequest request) {
        Destination next = Destination.of(form.text("to"));
        SignInResult result =
                signIn.withPassword(
                        form.text("user-name"), form.typed("password"), browsers.place(request));
        return switch (result) {
            case SignInResult.Opened opened ->
                    browsers.signedIn(request, opened.session(), next.address());
            case SignInResult.CodeNeeded needed ->
                    Response.ok(new CodePage(needed.step(), next.asked(), FormProblems.NONE))
                            .build();
            case SignInResult.Wait wait -> wait(next, form, wait);
            case SignInResult.Refused refused ->
                    wrong(page(next, form, SignInPage.Problem.WRONG, null, null));
            case SignInResult.StepOver over ->
                    wrong(page(next, form, SignInPage.Problem.STEP_OVER, null, null));
        };
    }

    @POST
    @Path("sign-in/code")
    public Response code(Form form, @Context HttpServletRequest request) {
        Destination next = Destination.of(form.text("to"));
        String step = form.text("step-token");
        SignInResult result = signIn.withCode(step, form.text("code"), browsers.place(request));
        return switch (result) {
            case SignInResult.Opened opened ->
                    browsers.signedIn(request, opened.session(), next.address());
            case SignInResult.Wait wait -> wait(next, Form.EMPTY, wait);
            case SignInResult.Refused refused ->
                    wrong(
                            new CodePage(
                                    step,
                                    next.asked(),
                                    FormProblems.of(new Violation("code", "codeWrong"))));
            case SignInResult.CodeNeeded needed ->
                    throw new IllegalStateException("A code was given");
            case SignInResult.StepOver over ->
                    wrong(page(next, Form.EMPTY, SignInPage.Problem.STEP_OVER, null, null));
        };
    }

    @POST
    @Path("sign-out")
    public Response signOut(Form form, @Context HttpServletRequest request) {
        sessions.signOut();
        return browsers.signedOut(request, URI.create("/sign-in?said=signed-out"));
    }

    private Response wait(Destination next, Form form, SignInResult.Wait wait) {
        String words = Waits.words(wait.time());
        return Response.status(TOO_MANY)
                .header(HttpHeaders.RETRY_AFTER, Waits.seconds(wait.time()))
                .entity(page(next, form, SignInPage.Problem.WAIT, words, null))
                .build();
    }

    private static Response wrong(Page page) {
        return Response.status(FormProblems.STATUS).entity(page).build();
    }

    private Page page(
            Destination next, Form form, SignInPage.Problem problem, String wait, String said) {
        return new SignInPage(
                next.asked(),
                form,
                problem,
                wait,
                said,
                mailed.isOffered(),
                service.way(next).orElse(null),
                service.end(said).orElse(null));
    }
}
