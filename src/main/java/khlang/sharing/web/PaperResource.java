package khlang.sharing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Collectors;
import khlang.identity.web.ForMembers;
import khlang.library.web.PrintSettings;
import khlang.library.web.PrintedDigits;
import khlang.markdown.SafeHtml;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.sharing.Attendance;
import khlang.sharing.SharingEvent;
import khlang.sharing.SharingEvents;
import khlang.sharing.SharingTasks;
import khlang.sharing.SharingTopic;
import khlang.sharing.SharingTopics;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Site;

/** The agenda, the sheet for signatures and the minutes of an event on paper. */
@Path("/activities/{id: [0-9]{1,18}}/print")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
@Produces(PageWriter.HTML)
public class PaperResource {

    @Inject SharingEvents events;
    @Inject SharingTopics topics;
    @Inject SharingTasks tasks;
    @Inject Attendance attendance;
    @Inject EventPages pages;
    @Inject PrintSettings settings;
    @Inject Provider<Site> site;

    @GET
    @Path("agenda")
    public Page agenda(@PathParam("id") long id) {
        return page(id, PaperPage.Paper.AGENDA);
    }

    @GET
    @Path("sign-sheet")
    public Page sheet(@PathParam("id") long id) {
        return page(id, PaperPage.Paper.SHEET);
    }

    @GET
    @Path("minutes")
    public Page minutes(@PathParam("id") long id) {
        return page(id, PaperPage.Paper.MINUTES);
    }

    private PaperPage page(long id, PaperPage.Paper paper) {
        SharingEvent event = events.find(id).orElseThrow(NotFoundException::new);
        List<SharingTopic> talked = topics.of(id);
        PrintedDigits digits = settings.digits();
        return new PaperPage(
                paper,
                event,
                site.get().name(),
                talked,
                attendance.of(id),
                paper == PaperPage.Paper.SHEET ? expected(event) : List.of(),
                talked.stream()
                        .filter(one -> !one.minutes().isBlank())
                        .collect(
                                Collectors.toMap(
                                        SharingTopic::id, one -> html(digits, one.minutes()))),
                html(digits, event.minutes()),
                tasks.of(id),
                digits);
    }

    private SafeHtml html(PrintedDigits digits, String text) {
        return digits.html(pages.html(text));
    }

    /** Those of the division that holds it; who comes from elsewhere writes their own name. */
    private List<Person> expected(SharingEvent event) {
        String own = event.division().map(Division::slug).orElse("");
        return own.isEmpty()
                ? List.of()
                : attendance.candidates(event).stream()
                        .filter(one -> one.division().map(Division::slug).orElse("").equals(own))
                        .toList();
    }
}
