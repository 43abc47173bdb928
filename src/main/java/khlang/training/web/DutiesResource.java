package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.DutyKind;
import khlang.training.TrainingDuties;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** What is still to be done after trainings: one's own, and that of those whom one looks after. */
@Path("/training/duties")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
@Requires(Right.READ_STAFF)
public class DutiesResource {

    private static final int SIZE = 50;

    @Inject TrainingDuties duties;
    @Inject Clock clock;

    /**
     * @param kind a name of {@link DutyKind}; the first one when it is none
     */
    @GET
    public Page list(@QueryParam("kind") String kind, @QueryParam("page") String page) {
        DutyKind asked = DutyKind.ofSlug(kind).orElse(DutyKind.FOLLOW_UP);
        Map<DutyKind, Long> counts = duties.counts();
        Paging paging =
                Paging.of(
                        page,
                        SIZE,
                        counts.get(asked),
                        "/training/duties?kind=" + asked.slug() + "&page=");
        return new DutiesPage(
                asked,
                counts,
                duties.list(asked, paging.offset(), SIZE),
                paging,
                !duties.maySeeOthers(),
                LocalDate.now(clock));
    }
}
