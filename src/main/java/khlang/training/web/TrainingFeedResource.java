package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import khlang.calendar.ThaiDates;
import khlang.digest.RandomKey;
import khlang.training.CalendarSource;
import khlang.training.ComingTraining;
import khlang.training.TrainingCalendar;
import khlang.web.PortalAddress;

/** The calendar of trainings for programs that know a secret address. */
@Path("/training/calendar/{key: " + RandomKey.SHAPE + "}.ics")
@ApplicationScoped
public class TrainingFeedResource {

    @Inject TrainingCalendar calendar;
    @Inject PortalAddress portal;
    @Inject Clock clock;

    @GET
    @Produces(CalendarFile.MEDIA_TYPE)
    public Response calendar(@PathParam("key") String key, @Context UriInfo uri) {
        List<ComingTraining> trainings = calendar.behind(key).orElseThrow(NotFoundException::new);
        String base = portal.of(uri.getRequestUri());
        var file = new CalendarFile(TrainingChoices.WORDS.say("calendar"), clock.instant());
        trainings.forEach(one -> file.add(event(one, base)));
        calendar.appointments().forEach(one -> file.add(appointment(one, base)));
        return Response.ok(file.text())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"training.ics\"")
                .build();
    }

    private static CalendarFile.Appointment appointment(
            CalendarSource.Appointment one, String base) {
        return new CalendarFile.Appointment(
                one.id() + "@" + URI.create(base).getHost(),
                one.sequence(),
                one.begins(),
                one.ends(),
                one.cancelled(),
                one.title(),
                one.place(),
                one.words(),
                base + one.address());
    }

    private static CalendarFile.Event event(ComingTraining one, String base) {
        boolean isLong = one.kind().isLong();
        return new CalendarFile.Event(
                "training-" + one.id() + "@" + URI.create(base).getHost(),
                one.version(),
                one.firstDay(),
                isLong ? one.firstDay() : one.lastDay(),
                TrainingChoices.WORDS.say(one.mine() ? "mine" : "others", one.course()),
                one.place(),
                String.join(
                        "\n",
                        one.kind().label(),
                        one.organiser(),
                        ThaiDates.range(one.firstDay(), one.lastDay()),
                        TrainingChoices.WORDS.say("people", Long.toString(one.people()))),
                base + "/training/" + one.id());
    }
}
