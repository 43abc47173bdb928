package khlang.organization.web;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.organization.Committee;
import khlang.organization.CommitteeDescription;
import khlang.organization.Committees;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The committees of each fiscal year. */
@Path("/admin/committees")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.ADMINISTER)
public class CommitteesResource {

    private static final String PATH = "/admin/committees";
    private static final String KEY = "{id: [0-9]{1,18}}";

    @Inject Committees committees;
    @Inject Clock clock;

    @GET
    public Page list(@QueryParam("said") String said) {
        Map<Integer, List<Committee>> years =
                committees.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Committee::fiscalYear,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return new CommitteesPage(years, Said.words(said));
    }

    @GET
    @Path("new")
    public Page add() {
        int year = FiscalYear.containing(LocalDate.now(clock)).buddhistYear();
        return new CommitteeEditPage(
                Optional.empty(), Edit.of(Map.of("fiscalYear", Integer.toString(year)), 0));
    }

    /** Adds a committee without seats. */
    @POST
    @Path("new")
    public Response add(Form form) {
        return EditPage.save(
                form,
                () -> Said.at(PATH + "/" + committees.add(description(form)), "committee-added"),
                edit -> new CommitteeEditPage(Optional.empty(), edit));
    }

    @GET
    @Path(KEY)
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        Committee committee = committee(id);
        String next = Integer.toString(committee.fiscalYear() + 1);
        return page(
                committee,
                Edit.of(Map.of("fiscalYear", next, "holders", "yes"), 0),
                Said.words(said));
    }

    private CommitteePage page(Committee committee, Edit copy, String said) {
        return new CommitteePage(
                committee, committees.holders(committee.id()), LocalDate.now(clock), copy, said);
    }

    /** Copies a committee to another year. */
    @POST
    @Path(KEY + "/copy")
    public Response copy(@PathParam("id") long id, Form form) {
        Committee committee = committee(id);
        try {
            long copied =
                    committees.copy(
                            id,
                            new Fields(form).number("fiscalYear"),
                            form.has("holders"),
                            LocalDate.now(clock));
            return Said.at(PATH + "/" + copied, "committee-copied");
        } catch (RefusedException e) {
            Edit edit = Edit.refused(form, e);
            return Response.status(edit.status()).entity(page(committee, edit, "")).build();
        }
    }

    @GET
    @Path(KEY + "/edit")
    public Page edit(@PathParam("id") long id) {
        return new CommitteeEditPage(Optional.of(committee(id)), stored(id));
    }

    /** Changes name and duties. */
    @POST
    @Path(KEY + "/edit")
    public Response change(@PathParam("id") long id, Form form) {
        return EditPage.save(
                form,
                () -> {
                    committees.change(
                            committee(id).id(),
                            form.number("version"),
                            form.text("name"),
                            form.text("duties"));
                    return Said.at(PATH + "/" + id, "committee-changed");
                },
                () -> stored(id),
                edit -> new CommitteeEditPage(Optional.of(committee(id)), edit));
    }

    private static CommitteeDescription description(Form form) {
        return new CommitteeDescription(
                form.text("slug"),
                new Fields(form).number("fiscalYear"),
                form.text("name"),
                form.text("duties"),
                List.of(),
                List.of());
    }

    private Edit stored(long id) {
        Committee committee = committee(id);
        return Edit.of(
                Map.of("name", committee.name(), "duties", committee.duties()),
                committee.version());
    }

    private Committee committee(long id) {
        return committees.committee(id).orElseThrow(NotFoundException::new);
    }
}
