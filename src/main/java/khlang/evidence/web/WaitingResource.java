package khlang.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.evidence.EnteredValue;
import khlang.evidence.WaitingEvidence;
import khlang.identity.web.ForMembers;
import khlang.plan.Plans;
import khlang.plan.web.MeasureText;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** What waits for the one who asks to stand for it, of all years. */
@Path("/plan/evidence/waiting")
@ApplicationScoped
@ForMembers
@Requires(Right.CONFIRM)
@Produces(PageWriter.HTML)
public class WaitingResource {

    private static final int SIZE = 50;

    @Inject WaitingEvidence waiting;
    @Inject Plans plans;

    /** One page of both kinds, each as far as there is so much of it. */
    @GET
    public Page show(@QueryParam("page") String page) {
        WaitingEvidence.Waiting all = waiting.count();
        Paging paging =
                Paging.of(
                        page,
                        SIZE,
                        Math.max(all.items(), all.values()),
                        "/plan/evidence/waiting?page=");
        List<EnteredValue> values = waiting.values(paging.offset(), SIZE);
        return new WaitingPage(
                waiting.items(paging.offset(), SIZE), values, all, paging, texts(values));
    }

    private Map<FiscalYear, MeasureText> texts(List<EnteredValue> values) {
        Map<FiscalYear, MeasureText> texts = new HashMap<>();
        values.stream()
                .map(EnteredValue::year)
                .distinct()
                .flatMap(year -> plans.of(year).stream())
                .forEach(plan -> texts.put(plan.year(), MeasureText.of(plan)));
        return texts;
    }
}
