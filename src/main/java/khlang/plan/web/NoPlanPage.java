package khlang.plan.web;

import khlang.web.Page;

/** There is no plan yet. */
public record NoPlanPage(boolean administers) implements Page {

    @Override
    public String template() {
        return "plan/none.jte";
    }
}
