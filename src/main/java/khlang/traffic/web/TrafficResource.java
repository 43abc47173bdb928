package khlang.traffic.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.traffic.TrafficArchive;
import khlang.traffic.TrafficDay;
import khlang.traffic.TrafficHolds;
import khlang.traffic.TrafficQueue;
import khlang.traffic.TrafficRetention;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.PageWriter;
import khlang.web.Paging;

/**
 * The traffic log for administrators: what is kept, the order to keep all, a day for an officer.
 */
@Path("/admin/traffic")
@ApplicationScoped
@Requires(Right.ADMINISTER)
@Produces(PageWriter.HTML)
public class TrafficResource {

    private static final String PATH = "/admin/traffic";
    private static final int SIZE = 31;
    private static final TextRule REASON = TextRule.required("reason", 300);
    private static final TextRule ORDER = TextRule.required("order", 300);

    @Inject TrafficArchive archive;
    @Inject TrafficHolds holds;
    @Inject TrafficRetention retention;
    @Inject TrafficQueue queue;

    @GET
    public TrafficPage show(@QueryParam("page") String page, @QueryParam("said") String said) {
        return page(page, Form.EMPTY, FormProblems.NONE, said == null ? "" : said, false);
    }

    /** Begins or ends the order to delete nothing. */
    @POST
    @Path("hold")
    public Response hold(Form form) {
        List<Violation> wrong = REASON.check(form.text("reason"));
        if (!wrong.isEmpty()) {
            return refused(form, FormProblems.of(wrong));
        }
        boolean hold = form.text("held").equals("yes");
        if (!holds.change(hold, form.text("reason"), form.number("version"))) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(null, form, FormProblems.NONE, "", true))
                    .build();
        }
        return Response.seeOther(URI.create(PATH + "?said=" + (hold ? "held" : "released")))
                .build();
    }

    /** Hands a day's lines over. */
    @POST
    @Path("days")
    public Response day(Form form) throws IOException {
        var wrong = new ArrayList<Violation>();
        Optional<LocalDate> day = date(form.text("day"));
        if (day.isEmpty()) {
            wrong.add(new Violation("day", "unknownChoice"));
        }
        wrong.addAll(ORDER.check(form.text("order")));
        if (!wrong.isEmpty()) {
            return refused(form, FormProblems.of(wrong));
        }
        try {
            InputStream lines = archive.handOver(day.get(), form.text("order"));
            return Response.ok(lines, "application/x-ndjson")
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"traffic-" + day.get() + ".jsonl\"")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (NoSuchFileException e) {
            return refused(form, FormProblems.of(new Violation("day", "unknownChoice")));
        }
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Response refused(Form form, FormProblems problems) {
        return Response.status(FormProblems.STATUS)
                .entity(page(null, form, problems, "", false))
                .build();
    }

    private TrafficPage page(
            String page, Form form, FormProblems problems, String said, boolean changed) {
        List<TrafficDay> days = archive.days();
        return new TrafficPage(
                retention.days(),
                days,
                Paging.of(page, SIZE, days.size(), PATH + "?page="),
                holds.current(),
                queue.lost(),
                form,
                problems,
                said,
                changed);
    }
}
