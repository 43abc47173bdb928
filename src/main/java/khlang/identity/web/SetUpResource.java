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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import khlang.identity.FirstAccount;
import khlang.identity.NewAccount;
import khlang.identity.SetUp;
import khlang.language.Violation;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.PageWriter;

/**
 * The first page of a new installation, for whoever holds its key. To all others it is not there.
 */
@Path("/set-up")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class SetUpResource {

    private static final Duration KEPT = Duration.ofHours(1);

    @Inject SetUp setUp;
    @Inject FirstAccount first;
    @Inject Browsers browsers;
    @Inject KeyLinks links;

    @GET
    public Response show(@QueryParam("key") String key, @Context HttpServletRequest request) {
        boolean leads = key != null;
        if (!setUp.isOpen(leads ? key : links.key(request))) {
            throw new NotFoundException();
        }
        return leads
                ? links.leadOn(request, key, "/set-up", KEPT)
                : Response.ok(new SetUpPage(Form.EMPTY, FormProblems.NONE)).build();
    }

    @POST
    public Response make(Form form, @Context HttpServletRequest request) {
        String key = links.key(request);
        if (!setUp.isOpen(key)) {
            throw new NotFoundException();
        }
        var account = new NewAccount(form.text("user-name"), 0, form.text("display-name"));
        var typed = NewPassword.typedIn(form);
        List<Violation> violations = first.check(account, typed);
        if (!violations.isEmpty()) {
            return Response.status(FormProblems.STATUS)
                    .entity(new SetUpPage(form, FormProblems.of(violations)))
                    .build();
        }
        return first.make(key, account, typed, browsers.place(request))
                .map(session -> browsers.signedIn(request, session, URI.create("/me?said=set-up")))
                .map(answer -> links.used(request, answer))
                .orElseThrow(NotFoundException::new);
    }
}
