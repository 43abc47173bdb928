package khlang.sharing.web;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.identity.web.ForMembers;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.sharing.Attendance;
import khlang.sharing.CommitteeSitting;
import khlang.sharing.MeetingCommittees;
import khlang.sharing.SharingAttendee;
import khlang.sharing.SharingEvent;
import khlang.sharing.SharingEvents;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.TypedWords;

/** Who was at an event, ticked from the register of staff. */
@Path("/activities/{id: [0-9]{1,18}}/attendees")
@ApplicationScoped
@ForMembers
@Requires(Right.RECORD_SHARING)
@Produces(PageWriter.HTML)
public class AttendeesResource {

    @Inject SharingEvents events;
    @Inject Attendance attendance;
    @Inject MeetingCommittees committees;

    @GET
    public Page show(
            @PathParam("id") long id,
            @QueryParam("q") String words,
            @QueryParam("said") String said) {
        return page(id, TypedWords.of(words), null, FormProblems.NONE, Said.words(said));
    }

    /** Enters who is ticked, or all of a division. */
    @POST
    public Response enter(@PathParam("id") long id, Form form) {
        Set<Long> ticked = keys(form, "people");
        try {
            attendance.change(id, keys(form, "shown"), ticked);
            if (form.has("all")) {
                attendance.addDivision(id, form.text("all"));
                return Said.at(EventPages.address(id) + "/attendees", "division-added");
            }
            return Said.at(EventPages.address(id), "people-saved");
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(page(id, "", ticked, FormProblems.of(e.violations()), ""))
                    .build();
        }
    }

    /** The keys that a form names; what is no key is left out. */
    private static Set<Long> keys(Form form, String field) {
        return form.texts(field).stream()
                .filter(key -> key.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /**
     * @param ticked null for those who are entered
     */
    private AttendeesPage page(
            long id, String words, Set<Long> ticked, FormProblems problems, String said) {
        SharingEvent event =
                events.find(id).filter(events::mayRecord).orElseThrow(NotFoundException::new);
        List<SharingAttendee> entered = attendance.of(id);
        Set<Long> there =
                entered.stream().map(one -> one.person().id()).collect(Collectors.toSet());
        Optional<CommitteeSitting> sitting =
                ticked == null && there.isEmpty()
                        ? committees.sitting(event, entered)
                        : Optional.empty();
        Set<Long> shown =
                ticked == null ? sitting.map(CommitteeSitting::people).orElse(there) : ticked;
        List<Person> people =
                attendance.candidates(event).stream()
                        .filter(one -> one.fullName().contains(words))
                        .toList();
        return new AttendeesPage(
                event,
                words,
                groups(people, event, words, sitting.isPresent() ? shown : Set.of()),
                there,
                shown,
                sitting.map(CommitteeSitting::committee),
                people.size(),
                problems,
                said);
    }

    /**
     * The division that holds the event is open, and all that a search has left.
     *
     * @param opened the keys of people who are to be seen at once
     */
    private static List<AttendeesPage.Group> groups(
            List<Person> people, SharingEvent event, String words, Set<Long> opened) {
        Map<String, List<Person>> divisions = new LinkedHashMap<>();
        for (Person one : people) {
            String slug = one.division().map(Division::slug).orElse("");
            divisions.computeIfAbsent(slug, none -> new ArrayList<>()).add(one);
        }
        String own = event.division().map(Division::slug).orElse("-");
        return divisions.entrySet().stream()
                .map(
                        one ->
                                new AttendeesPage.Group(
                                        one.getKey(),
                                        one.getValue()
                                                .getFirst()
                                                .division()
                                                .map(Division::name)
                                                .orElse(EventChoices.WORDS.say("above")),
                                        one.getValue(),
                                        !words.isEmpty()
                                                || own.equals(one.getKey())
                                                || one.getValue().stream()
                                                        .anyMatch(
                                                                person ->
                                                                        opened.contains(
                                                                                person.id()))))
                .toList();
    }
}
