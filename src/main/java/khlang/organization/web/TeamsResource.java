package khlang.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import khlang.organization.Committee;
import khlang.organization.CommitteeTeam;
import khlang.organization.Committees;
import khlang.organization.TeamDescription;
import khlang.organization.Teams;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The teams of a committee. */
@Path("/admin/committees/{committee: [0-9]{1,18}}/teams")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.ADMINISTER)
public class TeamsResource {

    private static final String KEY = "{team: [0-9]{1,18}}";

    @Inject Committees committees;
    @Inject Teams teams;

    @GET
    @Path("new")
    public Page add(@PathParam("committee") long id) {
        return new TeamPage(committee(id), Optional.empty(), fresh(id));
    }

    @POST
    @Path("new")
    public Response add(@PathParam("committee") long id, Form form) {
        return EditPage.save(
                form,
                () -> {
                    teams.add(committee(id).id(), form.number("version"), description(form));
                    return Said.at(path(id), "team-added");
                },
                () -> fresh(id),
                edit -> new TeamPage(committee(id), Optional.empty(), edit));
    }

    @GET
    @Path(KEY)
    public Page show(@PathParam("committee") long id, @PathParam("team") long team) {
        return page(id, team, stored(id, team));
    }

    /** Changes the team, or takes it away. */
    @POST
    @Path(KEY)
    public Response change(
            @PathParam("committee") long id, @PathParam("team") long team, Form form) {
        return EditPage.save(
                form,
                () -> {
                    long known = team(id, team).id();
                    if (form.has("remove")) {
                        teams.remove(known, form.number("version"));
                        return Said.at(path(id), "team-removed");
                    }
                    teams.change(known, form.number("version"), description(form));
                    return Said.at(path(id), "team-changed");
                },
                () -> stored(id, team),
                edit -> page(id, team, edit));
    }

    private static TeamDescription description(Form form) {
        return new TeamDescription(
                new Fields(form).number("order"), form.text("name"), form.text("duties"));
    }

    /** What the form for a new team holds; the committee may have got another one meanwhile. */
    private Edit fresh(long id) {
        Committee committee = committee(id);
        int next = committee.teams().stream().mapToInt(CommitteeTeam::order).max().orElse(0) + 1;
        return Edit.of(Map.of("order", Integer.toString(next)), committee.version());
    }

    private Edit stored(long id, long team) {
        TeamDescription said = team(id, team).description();
        return Edit.of(
                Map.of(
                        "order",
                        Integer.toString(said.order()),
                        "name",
                        said.name(),
                        "duties",
                        said.duties()),
                committee(id).version());
    }

    private TeamPage page(long id, long team, Edit edit) {
        return new TeamPage(committee(id), Optional.of(team(id, team)), edit);
    }

    private static String path(long committee) {
        return "/admin/committees/" + committee;
    }

    private Committee committee(long id) {
        return committees.committee(id).orElseThrow(NotFoundException::new);
    }

    private CommitteeTeam team(long committee, long id) {
        return teams.team(id)
                .filter(team -> team.committee().id() == committee)
                .orElseThrow(NotFoundException::new);
    }
}
