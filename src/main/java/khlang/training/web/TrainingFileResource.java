package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import khlang.calendar.CalendarFile;
import khlang.diary.web.SingleEvent;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.TrainingDiary;

/** A training as a file for calendar programs. */
@Path("/training/{id: [0-9]{1,18}}.ics")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
public class TrainingFileResource {

    @Inject TrainingDiary diary;
    @Inject SingleEvent file;

    @GET
    @Produces(CalendarFile.MEDIA_TYPE)
    public Response event(@PathParam("id") long id, @Context UriInfo uri) {
        return file.answer(diary.event(id).orElseThrow(NotFoundException::new), uri);
    }
}
