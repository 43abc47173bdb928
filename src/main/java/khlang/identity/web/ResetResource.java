package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import khlang.identity.PasswordChange;
import khlang.language.Violation;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Sets a password with a slip from the secretary or an administrator. */
@Path("/reset")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class ResetResource {

    @Inject PasswordChange change;

    @GET
    public Page show() {
        return new ResetPage(Form.EMPTY, FormProblems.NONE);
    }

    @POST
    public Response set(Form form, @Context HttpServletRequest request) {
        List<Violation> violations =
                change.withSlip(
                        form.text("user-name"),
                        form.text("code"),
                        NewPassword.typedIn(form),
                        request.getRemoteAddr());
        return violations.isEmpty()
                ? Response.seeOther(URI.create("/sign-in?said=password-set")).build()
                : Response.status(FormProblems.STATUS)
                        .entity(new ResetPage(form, FormProblems.of(violations)))
                        .build();
    }
}
