package khlang.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.language.Sentences;
import khlang.rights.CurrentReader;
import khlang.rights.web.Tagged;
import khlang.web.CsvWriter;
import khlang.web.PortalAddress;
import khlang.web.Site;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The figures of the plans as open data. They are the same for whoever asks: what only some may see
 * is in none of them.
 */
@Path("/plan")
@ApplicationScoped
public class OpenDataResource {

    private static final Sentences WORDS = new Sentences("khlang.plan.web.open-data");
    private static final String YEAR = "{year: 2[4-9][0-9]{2}}/open-data";

    @Inject PlanFacts facts;
    @Inject CurrentReader reader;
    @Inject PortalAddress portal;
    @Inject Provider<Site> site;

    @Inject
    @ConfigProperty(name = "khlang.open.data.licence")
    Optional<String> licence;

    /** All years that there are. */
    @GET
    @Path("open-data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response index(@Context UriInfo asked, @Context Request request) {
        var index =
                new OpenData.Index(
                        WORDS.say("index"),
                        site.get().name(),
                        licence(),
                        licenceText(),
                        facts.years().years().stream()
                                .map(one -> year(one.fiscalYear(), asked))
                                .toList());
        return Tagged.of(index).answer(request, reader.get());
    }

    private OpenData.Year year(int year, UriInfo asked) {
        String page = portal.of(asked.getRequestUri()) + "/plan/" + year;
        return new OpenData.Year(year, page, page + "/open-data.json", page + "/open-data.csv");
    }

    /**
     * The figures of a year with all that is to be said of them.
     *
     * @param year Buddhist
     */
    @GET
    @Path(YEAR + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(
            @PathParam("year") int year, @Context UriInfo asked, @Context Request request) {
        return Tagged.of(data(year, asked)).answer(request, reader.get());
    }

    /** The figures of a year as a table. */
    @GET
    @Path(YEAR + ".csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response csv(
            @PathParam("year") int year, @Context UriInfo asked, @Context Request request) {
        return new Tagged(OpenDataTable.csv(data(year, asked)), CsvWriter.MEDIA_TYPE)
                .answer(request, reader.get());
    }

    private OpenData data(int year, UriInfo asked) {
        PlanAnswers.Plan plan = facts.of(new FiscalYear(year)).orElseThrow(NotFoundException::new);
        OpenData.Year where = year(year, asked);
        return new OpenData(
                WORDS.say("title", Integer.toString(year)),
                WORDS.say("description", plan.title(), plan.organization()),
                site.get().isNamed() ? site.get().name() : plan.organization(),
                licence(),
                licenceText(),
                "th",
                plan.begins(),
                plan.ends(),
                plan.asOf(),
                plan.closed() != null,
                where.page(),
                where.csv(),
                WORDS.say("privacy"),
                plan);
    }

    private String licence() {
        return licence.map(String::strip).filter(set -> !set.isEmpty()).orElse(null);
    }

    private String licenceText() {
        return licence() == null ? WORDS.say("unset") : licence();
    }
}
