package khlang.library.reference.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import khlang.language.Sentences;
import khlang.library.reference.DocumentLinks;
import khlang.organization.Organization;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** For those who keep the library in order: what leads nowhere, and to what nothing leads. */
@Path("/links")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class LinksResource {

    private static final Sentences WORDS = new Sentences("khlang.library.reference.web.words");
    private static final int SIZE = 50;

    @Inject DocumentLinks links;
    @Inject Organization organization;

    @GET
    @Requires(Right.READ_STAFF)
    public Page show(
            @QueryParam("show") String show,
            @QueryParam("division") String asked,
            @QueryParam("page") String page) {
        boolean lonely = "lonely".equals(show);
        String division = asked != null && asked.matches("[a-z0-9-]{1,80}") ? asked : "";
        long broken = links.countBroken(division);
        long single = links.countLonely(division);
        Paging paging =
                Paging.of(
                        page,
                        SIZE,
                        lonely ? single : broken,
                        "/links?show="
                                + (lonely ? "lonely" : "broken")
                                + "&division="
                                + division
                                + "&page=");
        return new LinksPage(
                lonely,
                lonely ? List.of() : links.broken(division, paging.offset(), SIZE),
                lonely ? links.lonely(division, paging.offset(), SIZE) : List.of(),
                lonely ? broken : single,
                paging,
                Choice.after(
                        WORDS.say("allDivisions"),
                        organization.divisions().stream()
                                .map(one -> new Choice(one.slug(), one.name()))),
                Form.showing(Map.of("division", division)));
    }
}
