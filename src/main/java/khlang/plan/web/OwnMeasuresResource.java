package khlang.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.figures.CountedThing;
import khlang.figures.Figure;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;
import khlang.plan.CountedRooms;
import khlang.plan.KnownFigures;
import khlang.plan.OwnDraft;
import khlang.plan.OwnMeasureEdits;
import khlang.plan.OwnMeasureEdits.Preview;
import khlang.plan.OwnMeasures;
import khlang.plan.PlanMeasure;
import khlang.plan.PlanRevision;
import khlang.plan.Plans;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.SaidWords;

/** The measures that the committee of a year defines itself, without a program. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/own-measures")
@ApplicationScoped
@ForMembers
@Requires(Right.WRITE_PLAN)
@Produces(PageWriter.HTML)
public class OwnMeasuresResource {

    private static final SaidWords WORDS = new SaidWords("khlang.plan.web.said");
    private static final String KEY = "{key}";
    private static final String FILTER = "filter-";

    @Inject Plans plans;
    @Inject OwnMeasures measures;
    @Inject OwnMeasureEdits edits;
    @Inject CountedRooms rooms;
    @Inject KnownFigures figures;

    /**
     * All of a year.
     *
     * @param year Buddhist
     */
    @GET
    public Page list(@PathParam("year") int year, @QueryParam("said") String said) {
        ActionPlan plan = newest(year).plan();
        return new OwnMeasuresPage(
                plan,
                measures.figures(plan.year()).stream()
                        .collect(Collectors.toMap(Figure::measure, Function.identity())),
                figures.closed(plan.year()).isPresent(),
                WORDS.words(said));
    }

    /**
     * The form for a new one, once it is chosen what it is to count.
     *
     * @param thing the key of what is counted; may be missing
     */
    @GET
    @Path("new")
    public Page add(@PathParam("year") int year, @QueryParam("thing") String thing) {
        ActionPlan plan = newest(year).plan();
        if (thing == null) {
            return new OwnThingsPage(plan, rooms.things());
        }
        CountedThing counted = thing(thing);
        return page(plan, Optional.empty(), counted, Edit.of(Map.of("unit", counted.unit()), 0));
    }

    /** Defines a measure, or shows what it would count. */
    @POST
    @Path("new")
    public Response add(@PathParam("year") int year, Form form) {
        ActionPlan plan = newest(year).plan();
        CountedThing thing =
                rooms.thing(form.text("thing")).orElseGet(() -> rooms.things().getFirst());
        OwnDraft draft = draft(form, thing);
        return EditPage.save(
                form,
                () -> {
                    if (form.has("preview")) {
                        return preview(plan, Optional.empty(), thing, form, draft);
                    }
                    edits.add(plan.year(), draft);
                    return done(plan.year(), "own-added");
                },
                edit -> page(plan, Optional.empty(), thing, edit));
    }

    @GET
    @Path(KEY)
    public Page edit(@PathParam("year") int year, @PathParam("key") String key) {
        PlanRevision newest = newest(year);
        PlanMeasure measure = find(newest.plan(), key);
        return page(
                newest.plan(),
                Optional.of(measure),
                thing(measure.own().thing()),
                stored(newest, measure));
    }

    /** Defines a measure otherwise, or shows what it would count then. */
    @POST
    @Path(KEY)
    public Response change(@PathParam("year") int year, @PathParam("key") String key, Form form) {
        ActionPlan plan = newest(year).plan();
        PlanMeasure measure = find(plan, key);
        CountedThing thing = thing(measure.own().thing());
        OwnDraft draft = draft(form, thing);
        return EditPage.save(
                form,
                () -> {
                    if (form.has("preview")) {
                        return preview(plan, Optional.of(measure), thing, form, draft);
                    }
                    edits.change(
                            plan.year(), key, form.number("version"), draft, form.text("reason"));
                    return done(plan.year(), "own-changed");
                },
                () -> stored(newest(year), find(newest(year).plan(), key)),
                edit -> page(plan, Optional.of(measure), thing, edit));
    }

    /** Counts a measure no more, or again. */
    @POST
    @Path(KEY + "/retirement")
    public Response retire(@PathParam("year") int year, @PathParam("key") String key, Form form) {
        PlanRevision newest = newest(year);
        PlanMeasure measure = find(newest.plan(), key);
        Edit stored = stored(newest, measure);
        boolean isRetired = !form.has("restore");
        return EditPage.save(
                stored.filling(form),
                () -> {
                    edits.retire(newest.year(), key, form.number("version"), isRetired);
                    return done(newest.year(), isRetired ? "own-retired" : "own-restored");
                },
                () -> stored,
                edit ->
                        page(
                                newest.plan(),
                                Optional.of(measure),
                                thing(measure.own().thing()),
                                edit));
    }

    private Response done(FiscalYear year, String said) {
        return SaidWords.at("/plan/" + year.buddhistYear() + "/own-measures", said);
    }

    private Response preview(
            ActionPlan plan,
            Optional<PlanMeasure> measure,
            CountedThing thing,
            Form form,
            OwnDraft draft) {
        Preview preview =
                edits.preview(plan.year(), measure.map(PlanMeasure::id).orElse(""), draft);
        var edit = new Edit(form, FormProblems.NONE, Math.max(0, form.number("version")), null);
        return Response.ok(new OwnMeasurePage(plan, measure, thing, edit, Optional.of(preview)))
                .build();
    }

    private static OwnMeasurePage page(
            ActionPlan plan, Optional<PlanMeasure> measure, CountedThing thing, Edit edit) {
        return new OwnMeasurePage(plan, measure, thing, edit, Optional.empty());
    }

    private static OwnDraft draft(Form form, CountedThing thing) {
        Map<String, String> filter = new HashMap<>();
        thing.filters().forEach(one -> filter.put(one.key(), form.text(FILTER + one.key())));
        return new OwnDraft(form.text("name"), form.text("unit"), thing.key(), filter);
    }

    private static Edit stored(PlanRevision revision, PlanMeasure measure) {
        Map<String, String> fields = new HashMap<>();
        fields.put("name", measure.name());
        fields.put("unit", measure.unit());
        measure.own().filter().forEach((key, value) -> fields.put(FILTER + key, value));
        return Edit.of(fields, revision.number());
    }

    private PlanRevision newest(int year) {
        return plans.newest(new FiscalYear(year)).orElseThrow(NotFoundException::new);
    }

    private static PlanMeasure find(ActionPlan plan, String key) {
        return plan.measure(key).orElseThrow(NotFoundException::new);
    }

    private CountedThing thing(String key) {
        return rooms.thing(key).orElseThrow(NotFoundException::new);
    }
}
