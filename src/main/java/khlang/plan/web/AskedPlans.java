package khlang.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.plan.ActionPlan;
import khlang.plan.Plans;
import khlang.web.ProblemException;

/** The plans that programs ask for by their years. */
@ApplicationScoped
public class AskedPlans {

    @Inject Plans plans;

    /**
     * The plan of a year.
     *
     * @param year Buddhist, as it stands in the address
     * @throws ProblemException when there is none
     */
    public ActionPlan find(String year) {
        return FiscalYear.named(year).flatMap(plans::of).orElseThrow(this::none);
    }

    /** Tells that there is none, and which there are. */
    ProblemException none() {
        return ProblemException.of(
                Response.Status.NOT_FOUND,
                "planYear",
                plans.years().stream()
                        .map(one -> Integer.toString(one.buddhistYear()))
                        .collect(Collectors.joining(", ")));
    }
}
