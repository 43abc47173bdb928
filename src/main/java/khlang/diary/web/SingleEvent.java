package khlang.diary.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import khlang.calendar.CalendarEvent;
import khlang.calendar.CalendarFile;
import khlang.web.PortalAddress;

/** Hands a single event over, to be put into a calendar by hand. */
@ApplicationScoped
public class SingleEvent {

    @Inject PortalAddress portal;
    @Inject Clock clock;

    /** The answer: a file that carries the name of the event's key. */
    public Response answer(CalendarEvent event, UriInfo uri) {
        String base = portal.of(uri.getRequestUri());
        return Response.ok(new CalendarFile(event.title(), base, clock.instant()).add(event).text())
                .type(CalendarFile.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + event.id() + ".ics\"")
                .build();
    }
}
