package khlang.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

/** What waits for the one who asks to stand for it, of all years. */
@Path("/plan/evidence/waiting")
@ApplicationScoped
@ForMembers
@Requires(Right.CONFIRM)
@Produces(PageWriter.HTML)
public class WaitingResource {

    @Inject WaitingEvidence waiting;
    @Inject Plans plans;

    @GET
    public Page show() {
        List<EnteredValue> values = waiting.values();
        return new WaitingPage(waiting.items(), values, texts(values));
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
