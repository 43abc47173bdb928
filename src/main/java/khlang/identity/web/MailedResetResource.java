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
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import khlang.identity.MailedKey;
import khlang.identity.MailedReset;
import khlang.identity.Waits;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Sets a forgotten password with a letter. Nothing here tells who has an account. */
@Path("/reset/mail")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class MailedResetResource {

    private static final String PASSWORD = "/reset/mail/password";
    private static final TextRule WHO = TextRule.required("who", 254);

    @Inject MailedReset reset;
    @Inject KeyLinks links;

    @GET
    public Page show(@QueryParam("said") String said) {
        return new AskMailPage(
                reset.isOffered(), "sent".equals(said), Form.EMPTY, FormProblems.NONE);
    }

    @POST
    public Response ask(Form form, @Context HttpServletRequest request) {
        if (!reset.isOffered()) {
            throw new NotFoundException();
        }
        List<Violation> violations = WHO.check(form.text("who"));
        if (!violations.isEmpty()) {
            return Response.status(FormProblems.STATUS).entity(page(form, violations)).build();
        }
        Optional<Duration> wait = reset.ask(form.text("who"), request.getRemoteAddr());
        return wait.isEmpty()
                ? Response.seeOther(URI.create("/reset/mail?said=sent")).build()
                : Response.status(Response.Status.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, Waits.seconds(wait.get()))
                        .entity(
                                page(
                                        form,
                                        List.of(
                                                new Violation(
                                                        "who",
                                                        "waitFirst",
                                                        Waits.words(wait.get())))))
                        .build();
    }

    private static Page page(Form form, List<Violation> violations) {
        return new AskMailPage(true, false, form, FormProblems.of(violations));
    }

    /** Where a letter leads; looking at it uses nothing up, for mail servers look at links, too. */
    @GET
    @Path("password")
    public Response open(@QueryParam("key") String key, @Context HttpServletRequest request) {
        if (key != null) {
            return links.leadOn(request, key, PASSWORD, MailedKey.VALID);
        }
        return reset.userName(links.key(request))
                .map(name -> Response.ok(new MailedPasswordPage(name, FormProblems.NONE)).build())
                .orElseGet(MailedResetResource::gone);
    }

    @POST
    @Path("password")
    public Response set(Form form, @Context HttpServletRequest request) {
        String key = links.key(request);
        Optional<String> name = reset.userName(key);
        List<Violation> violations = reset.set(key, NewPassword.typedIn(form));
        if (violations.isEmpty()) {
            return links.used(
                    request, Response.seeOther(URI.create("/sign-in?said=password-set")).build());
        }
        boolean gone = violations.stream().anyMatch(one -> one.field().equals("key"));
        return gone || name.isEmpty()
                ? gone()
                : Response.status(FormProblems.STATUS)
                        .entity(new MailedPasswordPage(name.get(), FormProblems.of(violations)))
                        .build();
    }

    private static Response gone() {
        return Response.status(Response.Status.GONE)
                .entity(new MailedPasswordPage(null, FormProblems.NONE))
                .build();
    }
}
