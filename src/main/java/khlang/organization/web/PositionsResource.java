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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.organization.Position;
import khlang.organization.PositionDescription;
import khlang.organization.Positions;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** The posts, for those who keep them. */
@Path("/admin/positions")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.ADMINISTER)
public class PositionsResource {

    private static final String PATH = "/admin/positions";
    private static final int PAGE_SIZE = 100;

    @Inject Positions positions;
    @Inject Choices choices;
    @Inject Clock clock;

    @GET
    public Page list(@QueryParam("page") String page, @QueryParam("said") String said) {
        List<Position> all = positions.all();
        Paging paging = Paging.of(page, PAGE_SIZE, all.size(), PATH + "?page=");
        return new PositionsPage(
                all.subList(paging.offset(), (int) paging.to()),
                positions.holders(LocalDate.now(clock)),
                paging,
                Said.words(said));
    }

    @GET
    @Path("new")
    public Page add() {
        String next = Integer.toString(Math.min(positions.all().size() + 1, 10_000));
        return page(Optional.empty(), Edit.of(Map.of("sortOrder", next), 0));
    }

    @POST
    @Path("new")
    public Response add(Form form) {
        return EditPage.save(
                form,
                () -> {
                    positions.add(description(form));
                    return Said.at(PATH, "position-added");
                },
                edit -> page(Optional.empty(), edit));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public Page edit(@PathParam("id") long id) {
        return page(id, stored(id));
    }

    @POST
    @Path("{id: [0-9]{1,18}}")
    public Response change(@PathParam("id") long id, Form form) {
        return EditPage.save(
                form,
                () -> {
                    positions.change(position(id).id(), form.number("version"), description(form));
                    return Said.at(PATH, "position-changed");
                },
                () -> stored(id),
                edit -> page(id, edit));
    }

    private static PositionDescription description(Form form) {
        var fields = new Fields(form);
        return new PositionDescription(
                form.text("name"),
                form.text("division"),
                form.text("staffType"),
                fields.number("sortOrder"),
                form.has("sample"));
    }

    private static Map<String, String> values(Position position) {
        PositionDescription said = position.description();
        var values =
                new java.util.HashMap<>(
                        Map.of(
                                "name",
                                said.name(),
                                "division",
                                said.division(),
                                "staffType",
                                said.staffType(),
                                "sortOrder",
                                Integer.toString(said.sortOrder())));
        if (said.sample()) {
            values.put("sample", "yes");
        }
        return values;
    }

    private PositionEditPage page(Optional<Position> position, Edit edit) {
        return new PositionEditPage(
                position,
                edit,
                choices.divisions("above", edit.form().text("division")),
                choices.staffTypes(edit.form().text("staffType")));
    }

    private PositionEditPage page(long id, Edit edit) {
        return page(Optional.of(position(id)), edit);
    }

    private Edit stored(long id) {
        Position position = position(id);
        return Edit.of(values(position), position.version());
    }

    private Position position(long id) {
        return positions.position(id).orElseThrow(NotFoundException::new);
    }
}
