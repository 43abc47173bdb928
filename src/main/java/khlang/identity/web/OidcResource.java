package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import khlang.identity.ExternalSignIn;
import khlang.identity.OpenedSession;
import khlang.identity.oidc.OidcProblem;
import khlang.identity.oidc.OidcSignIn;
import khlang.web.Cookies;
import khlang.web.PageWriter;

/**
 * The door of those who come from the sign-in service. It is opened by a link and not by a form:
 * nothing is changed here before the service has answered, and our own rules forbid forms that lead
 * to another site.
 */
@Path("sign-in/oidc")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class OidcResource {

    private static final System.Logger LOG = System.getLogger(OidcResource.class.getName());

    private static final int LONGEST_LINE = 600;

    @Inject OidcSignIn service;
    @Inject ExternalSignIn signIn;
    @Inject Browsers browsers;
    @Inject Cookies cookies;
    @Inject OidcDoor door;

    /** Sends the browser to the service. */
    @GET
    public Response begin(@QueryParam("to") String to, @Context HttpServletRequest request) {
        requireService();
        try {
            OidcSignIn.Begun begun = service.begin(door.back(), Destination.of(to).path());
            return Response.seeOther(begun.address())
                    .header(
                            HttpHeaders.SET_COOKIE,
                            cookies.giveBegun(request, begun.cookie(), OidcSignIn.LONGEST))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (OidcProblem e) {
            return problem(request, e);
        }
    }

    /** Takes the browser back from it. */
    @GET
    @Path("return")
    public Response finish(@Context HttpServletRequest request, @Context UriInfo address) {
        requireService();
        try {
            OidcSignIn.Answer answer =
                    service.finish(
                            cookies.begun(request).orElse(""),
                            address.getQueryParameters(),
                            door.back());
            return signIn.open(answer.vouched(), browsers.place(request))
                    .map(opened -> signedIn(request, opened, answer.wanted()))
                    .orElseGet(() -> page(request, OidcPage.Problem.CLOSED));
        } catch (OidcProblem e) {
            return problem(request, e);
        }
    }

    private Response signedIn(HttpServletRequest request, OpenedSession opened, String wanted) {
        return Response.fromResponse(
                        browsers.signedIn(request, opened, Destination.of(wanted).address()))
                .header(HttpHeaders.SET_COOKIE, cookies.takeBegun(request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private void requireService() {
        if (!service.isOffered()) {
            throw new NotFoundException();
        }
    }

    private Response problem(HttpServletRequest request, OidcProblem problem) {
        LOG.log(level(problem.reason()), () -> "Nobody was signed in: " + line(problem));
        return page(request, OidcPage.Problem.of(problem.reason()));
    }

    private static System.Logger.Level level(OidcProblem.Reason reason) {
        return switch (reason) {
            case AWAY, UNFIT -> System.Logger.Level.WARNING;
            case DECLINED, STALE -> System.Logger.Level.INFO;
        };
    }

    /** One line without a trace: anybody can cause it, and browsers and services word it. */
    private static String line(Throwable problem) {
        var line = new StringBuilder();
        for (Throwable one = problem; one != null; one = one.getCause()) {
            line.append(line.isEmpty() ? "" : ": ").append(one.getMessage());
        }
        String clean = line.toString().replaceAll("\\p{C}", " ");
        return clean.length() > LONGEST_LINE ? clean.substring(0, LONGEST_LINE) : clean;
    }

    private Response page(HttpServletRequest request, OidcPage.Problem problem) {
        return Response.status(problem.status())
                .entity(new OidcPage(problem))
                .header(HttpHeaders.SET_COOKIE, cookies.takeBegun(request))
                .build();
    }
}
