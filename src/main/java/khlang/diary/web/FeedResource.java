package khlang.diary.web;

import jakarta.annotation.PostConstruct;
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
import java.time.Clock;
import java.util.List;
import khlang.calendar.CalendarEvent;
import khlang.calendar.CalendarFile;
import khlang.diary.Diary;
import khlang.digest.RandomKey;
import khlang.language.Sentences;
import khlang.rights.CurrentReader;
import khlang.visitor.Allowances;
import khlang.visitor.Networks;
import khlang.web.PortalAddress;

/** The calendar for programs that know a secret address. */
@Path("/calendar/{key: " + RandomKey.SHAPE + "}.ics")
@ApplicationScoped
public class FeedResource {

    private static final Sentences WORDS = new Sentences("khlang.diary.web.words");

    /** An office behind one address, whose telephones all wake up at once. */
    private static final int AT_ONCE = 120;

    private static final int PER_SECOND = 2;
    private static final int SECONDS_TO_WAIT = 60;

    @Inject Diary diary;
    @Inject PortalAddress portal;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    private Allowances networks;

    @PostConstruct
    void prepare() {
        networks = new Allowances(AT_ONCE, PER_SECOND, clock);
    }

    /** The address behind which a secret's calendar is. */
    static String address(String base, String secret) {
        return base + "/calendar/" + secret + ".ics";
    }

    @GET
    @Produces(CalendarFile.MEDIA_TYPE)
    public Response calendar(@PathParam("key") String key, @Context UriInfo uri) {
        if (!networks.take(Networks.of(reader.source()))) {
            return Response.status(Response.Status.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                    .build();
        }
        List<CalendarEvent> events = diary.behind(key).orElseThrow(NotFoundException::new);
        var file =
                new CalendarFile(
                        WORDS.say("name"), portal.of(uri.getRequestUri()), clock.instant());
        events.forEach(file::add);
        return Response.ok(file.text())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"khlang.ics\"")
                .build();
    }
}
