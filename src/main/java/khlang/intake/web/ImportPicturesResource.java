package khlang.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import khlang.intake.Arrival;
import khlang.intake.Arrivals;
import khlang.rights.Right;
import khlang.rights.web.Requires;

/** The pictures of a file that was read, for the one who has brought it. */
@Path(ImportsResource.PATH + "/" + ImportsResource.KEY + "/images/{number: [0-9]{1,4}}")
@ApplicationScoped
@Requires(Right.CONTRIBUTE)
public class ImportPicturesResource {

    @Inject Arrivals arrivals;

    @GET
    public Response picture(@PathParam("key") String key, @PathParam("number") int number) {
        Arrival arrival =
                arrivals.open(key)
                        .filter(one -> number < one.pictures().size())
                        .orElseThrow(NotFoundException::new);
        return arrivals.picture(arrival, number)
                .map(file -> Response.ok(file.toFile(), type(arrival.pictures().get(number))))
                .orElseThrow(NotFoundException::new)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** All of them were made by us, so their endings tell the truth. */
    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.equals("jpg") ? "image/jpeg" : "image/" + ending;
    }
}
