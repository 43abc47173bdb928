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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import khlang.organization.StaffType;
import khlang.organization.StaffTypeDescription;
import khlang.organization.StaffTypes;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The kinds of staff, for those who keep them. */
@Path("/admin/staff-types")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.ADMINISTER)
public class StaffTypesResource {

    private static final String PATH = "/admin/staff-types";
    private static final String KEY = "{id: [0-9]{1,18}}";

    @Inject StaffTypes staffTypes;
    @Inject Clock clock;

    @GET
    public Page list(@QueryParam("said") String said) {
        return new StaffTypesPage(
                staffTypes.all(), staffTypes.people(LocalDate.now(clock)), Said.words(said));
    }

    @GET
    @Path("new")
    public Page add() {
        String next = Integer.toString(Math.min(staffTypes.all().size() + 1, 10_000));
        return new StaffTypeEditPage(Optional.empty(), Edit.of(Map.of("sortOrder", next), 0));
    }

    @POST
    @Path("new")
    public Response add(Form form) {
        return EditPage.save(
                form,
                () -> {
                    staffTypes.add(description(form.text("slug"), form));
                    return Said.at(PATH, "staff-type-added");
                },
                edit -> new StaffTypeEditPage(Optional.empty(), edit));
    }

    @GET
    @Path(KEY)
    public Page edit(@PathParam("id") long id) {
        return page(id, stored(id));
    }

    @POST
    @Path(KEY)
    public Response change(@PathParam("id") long id, Form form) {
        return EditPage.save(
                form,
                () -> {
                    String slug = type(id).slug();
                    staffTypes.change(id, form.number("version"), description(slug, form));
                    return Said.at(PATH, "staff-type-changed");
                },
                () -> stored(id),
                edit -> page(id, edit));
    }

    private static StaffTypeDescription description(String slug, Form form) {
        return new StaffTypeDescription(
                slug,
                form.text("name"),
                form.has("counted"),
                new Fields(form).number("sortOrder"),
                form.has("retired"));
    }

    private Edit stored(long id) {
        StaffType type = type(id);
        StaffTypeDescription said = type.description();
        var values = new HashMap<String, String>();
        values.put("name", said.name());
        values.put("sortOrder", Integer.toString(said.sortOrder()));
        if (said.counted()) {
            values.put("counted", "yes");
        }
        if (said.retired()) {
            values.put("retired", "yes");
        }
        return Edit.of(values, type.version());
    }

    private StaffTypeEditPage page(long id, Edit edit) {
        return new StaffTypeEditPage(Optional.of(type(id)), edit);
    }

    private StaffType type(long id) {
        return staffTypes.staffType(id).orElseThrow(NotFoundException::new);
    }
}
