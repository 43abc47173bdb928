package khlang.plan.web;

import java.util.List;
import khlang.figures.CountedThing;
import khlang.plan.ActionPlan;
import khlang.web.Page;

/** The choice of what a measure of the committee's own is to count. */
public record OwnThingsPage(ActionPlan plan, List<CountedThing> things) implements Page {

    @Override
    public String template() {
        return "plan/own-things.jte";
    }
}
