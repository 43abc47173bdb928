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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import khlang.identity.CurrentSession;
import khlang.identity.OwnAccount;
import khlang.identity.SecondFactors;
import khlang.identity.SessionTimes;
import khlang.identity.Sessions;
import khlang.rights.Actor;
import khlang.rights.CurrentReader;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** One's own account: who it makes of one, and where it is in use. */
@Path("/me/account")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class MeResource {

    @Inject CurrentReader reader;
    @Inject CurrentSession current;
    @Inject OwnAccount own;
    @Inject Sessions sessions;
    @Inject SecondFactors factors;
    @Inject RoleWords roles;
    @Inject Browsers browsers;
    @Inject SessionTimes times;

    @GET
    public Page show(@QueryParam("said") String said) {
        Actor actor = reader.actor();
        return new MePage(
                actor.name(),
                own.account().userName(),
                roles.of(actor),
                sessions.own(),
                current.id(),
                factors.isOn(actor.account()),
                times.limits(),
                said);
    }

    @POST
    @Path("sign-out-elsewhere")
    public Response signOutElsewhere(Form form, @Context HttpServletRequest request) {
        sessions.signOutElsewhere();
        return browsers.stillKnown(
                request, sessions.markHere(), URI.create("/me/account?said=signed-out-elsewhere"));
    }
}
