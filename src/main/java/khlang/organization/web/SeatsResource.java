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
import java.util.Map;
import java.util.Optional;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Committee;
import khlang.organization.CommitteeSeat;
import khlang.organization.Committees;
import khlang.organization.RefusedException;
import khlang.organization.SeatDescription;
import khlang.organization.SeatRole;
import khlang.organization.Seats;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The seats of a committee and who holds them. */
@Path("/admin/committees/{committee: [0-9]{1,18}}/seats")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.ADMINISTER)
public class SeatsResource {

    private static final String KEY = "{seat: [0-9]{1,18}}";

    @Inject Committees committees;
    @Inject Seats seats;
    @Inject SeatPages pages;

    /** One of the three forms of a seat's page. */
    private interface Change {
        String make();
    }

    @GET
    @Path("new")
    public Page add(@PathParam("committee") long id) {
        Committee committee = committee(id);
        int next = committee.seats().stream().mapToInt(CommitteeSeat::order).max().orElse(0) + 1;
        return pages.of(
                committee,
                Optional.empty(),
                new SeatPages.Forms()
                        .edit(
                                Edit.of(
                                        Map.of(
                                                "order",
                                                Integer.toString(next),
                                                "role",
                                                SeatRole.MEMBER.slug(),
                                                "roleName",
                                                SeatRole.MEMBER.label()),
                                        committee.version())));
    }

    @POST
    @Path("new")
    public Response add(@PathParam("committee") long id, Form form) {
        try {
            seats.add(id, form.number("version"), described(form));
            return Said.at(path(id), "seat-added");
        } catch (RefusedException e) {
            return pages.answer(
                    committee(id),
                    Optional.empty(),
                    new SeatPages.Forms().edit(Edit.refused(form, e)));
        } catch (ChangedMeanwhileException e) {
            Committee now = committee(id);
            return pages.answer(
                    now,
                    Optional.empty(),
                    new SeatPages.Forms().edit(Edit.of(Map.of(), now.version()).late(form)));
        }
    }

    @GET
    @Path(KEY)
    public Page show(
            @PathParam("committee") long id,
            @PathParam("seat") long seat,
            @QueryParam("q") String words,
            @QueryParam("said") String said) {
        return pages.of(
                committee(id),
                Optional.of(seat(id, seat)),
                new SeatPages.Forms().search(words).said(Said.words(said)));
    }

    /** Changes the seat, or takes it away. */
    @POST
    @Path(KEY)
    public Response change(
            @PathParam("committee") long id, @PathParam("seat") long seat, Form form) {
        long version = form.number("version");
        return answer(
                id,
                seat,
                () -> {
                    if (form.has("remove")) {
                        seats.remove(seat, version);
                        return path(id) + "?said=seat-removed";
                    }
                    seats.change(seat, version, described(form));
                    return path(id) + "/seats/" + seat + "?said=seat-changed";
                },
                (forms, edit) -> forms.edit(edit),
                form,
                SeatPages.values(seat(id, seat)));
    }

    /** Gives the seat to somebody. */
    @POST
    @Path(KEY + "/holders")
    public Response appoint(
            @PathParam("committee") long id, @PathParam("seat") long seat, Form form) {
        return answer(
                id,
                seat,
                () -> {
                    seats.appoint(
                            seat,
                            form.number("version"),
                            Math.max(0, form.number("person")),
                            form.text("day"));
                    return path(id) + "?said=seat-given";
                },
                (forms, edit) -> forms.appoint(edit).search(form.text("q")),
                form,
                Map.of());
    }

    /** Ends the time of the one who holds it. */
    @POST
    @Path(KEY + "/holders/{holder: [0-9]{1,18}}")
    public Response relieve(
            @PathParam("committee") long id,
            @PathParam("seat") long seat,
            @PathParam("holder") long holder,
            Form form) {
        boolean isHere =
                committees.holders(id).stream()
                        .anyMatch(one -> one.id() == holder && one.seat().id() == seat);
        if (!isHere) {
            throw new NotFoundException();
        }
        return answer(
                id,
                seat,
                () -> {
                    seats.relieve(holder, form.number("version"), form.text("lastDay"));
                    return path(id) + "?said=seat-left";
                },
                (forms, edit) -> forms.relieve(edit),
                form,
                Map.of());
    }

    private interface Placing {
        SeatPages.Forms place(SeatPages.Forms forms, Edit edit);
    }

    private Response answer(
            long id,
            long seat,
            Change change,
            Placing placing,
            Form form,
            Map<String, String> stored) {
        seat(id, seat);
        try {
            return Response.seeOther(java.net.URI.create(change.make())).build();
        } catch (RefusedException e) {
            return pages.answer(
                    committee(id),
                    Optional.of(seat(id, seat)),
                    placing.place(new SeatPages.Forms(), Edit.refused(form, e)));
        } catch (ChangedMeanwhileException e) {
            Committee now = committee(id);
            return pages.answer(
                    now,
                    Optional.of(seat(id, seat)),
                    placing.place(
                            new SeatPages.Forms(), Edit.of(stored, now.version()).late(form)));
        }
    }

    private static SeatDescription described(Form form) {
        return new SeatDescription(
                new Fields(form).number("order"),
                form.text("position"),
                SeatRole.ofSlug(form.text("role")),
                form.text("roleName"));
    }

    private static String path(long committee) {
        return "/admin/committees/" + committee;
    }

    private Committee committee(long id) {
        return committees.committee(id).orElseThrow(NotFoundException::new);
    }

    private CommitteeSeat seat(long committee, long id) {
        return seats.seat(id)
                .filter(seat -> seat.committee().id() == committee)
                .orElseThrow(NotFoundException::new);
    }
}
