package khlang.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.task.StandIns;
import khlang.web.Form;
import khlang.web.PageWriter;

/** Who stands in for a task, and how far they have come. */
@Path("/tasks/{id: [0-9]{1,18}}/stand-ins")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class StandInsResource {

    private static final String GAPS = "/tasks/gaps";

    @Inject StandIns standIns;
    @Inject TaskPages pages;

    /** Says who stands in. */
    @POST
    @Requires(Right.KEEP_TASKS)
    public Response add(@PathParam("id") long id, Form form) {
        return change(
                id,
                form,
                "stand-in-added",
                () -> standIns.add(id, form.text("person"), form.text("newLevel")));
    }

    /** Says how far somebody has come. */
    @POST
    @Path("{standIn: [0-9]{1,18}}/level")
    @Requires(Right.KEEP_TASKS)
    public Response say(@PathParam("id") long id, @PathParam("standIn") long standIn, Form form) {
        return change(
                id,
                form,
                "level-said",
                () ->
                        standIns.say(
                                id,
                                standIn,
                                form.number("version"),
                                form.text("level-" + standIn),
                                form.text("with-" + standIn),
                                form.text("practisedOn-" + standIn)));
    }

    /** The head confirms that somebody can stand in. */
    @POST
    @Path("{standIn: [0-9]{1,18}}/confirm")
    @Requires(Right.CONFIRM)
    public Response confirm(
            @PathParam("id") long id, @PathParam("standIn") long standIn, Form form) {
        return pages.change(
                id,
                form,
                form.has("gaps") ? GAPS : TaskPages.address(id),
                "confirmed",
                () -> standIns.confirm(id, standIn, form.number("version")));
    }

    /** Says that somebody stands in no longer. */
    @POST
    @Path("{standIn: [0-9]{1,18}}/remove")
    @Requires(Right.KEEP_TASKS)
    public Response remove(
            @PathParam("id") long id, @PathParam("standIn") long standIn, Form form) {
        return change(
                id,
                form,
                "stand-in-removed",
                () -> standIns.remove(id, standIn, form.number("version")));
    }

    /** Says of oneself that one has read the manual or practised. */
    @POST
    @Path("mine")
    @Requires(Right.CONTRIBUTE)
    public Response sayOfOneself(@PathParam("id") long id, Form form) {
        return change(
                id,
                form,
                "own-level-said",
                () ->
                        standIns.sayOfOneself(
                                id,
                                form.text("level"),
                                form.text("with"),
                                form.text("practisedOn")));
    }

    /** Says that one does not stand in any more. */
    @POST
    @Path("mine/remove")
    @Requires(Right.CONTRIBUTE)
    public Response takeBack(@PathParam("id") long id, Form form) {
        return change(id, form, "own-taken-back", () -> standIns.takeBack(id));
    }

    private Response change(long id, Form form, String said, Runnable change) {
        return pages.change(id, form, TaskPages.address(id), said, change);
    }
}
