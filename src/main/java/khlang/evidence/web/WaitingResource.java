package khlang.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import khlang.evidence.WaitingEvidence;
import khlang.identity.web.ForMembers;
import khlang.plan.web.MeasureText;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Page;
import khlang.web.PageWriter;

/** What waits for the one who asks to stand for it, of all years. */
@Path("/plan/evidence/waiting")
@ApplicationScoped
@ForMembers
@Requires(Right.CONFIRM)
@Produces(PageWriter.HTML)
public class WaitingResource {

    @Inject WaitingEvidence waiting;

    @GET
    public Page show() {
        return new WaitingPage(
                waiting.items(), waiting.values(), new MeasureText(Map.of(), List.of()));
    }
}
