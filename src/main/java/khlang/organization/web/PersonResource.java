package khlang.organization.web;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.ThaiDates;
import khlang.organization.Committees;
import khlang.organization.Division;
import khlang.organization.HandOver;
import khlang.organization.People;
import khlang.organization.Person;
import khlang.organization.PersonAccounts;
import khlang.organization.PersonDraft;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Somebody: what is known, and when they leave or return. */
@Path("/admin/people/{id: [0-9]{1,18}|new}")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.ADMINISTER)
public class PersonResource {

    private static final String NEW = "new";

    @Inject People people;
    @Inject Committees committees;
    @Inject HandOver handOver;
    @Inject PersonAccounts accounts;
    @Inject Choices choices;
    @Inject Clock clock;

    @GET
    public Page show(@PathParam("id") String id, @QueryParam("said") String said) {
        if (id.equals(NEW)) {
            return editPage(Optional.empty(), Edit.of(Map.of(), 0));
        }
        Person person = person(id);
        return new PersonPage(
                person,
                people.earlierTerms(person.id()),
                committees.heldBy(person.id()),
                handOver.of(person.id()),
                accounts.of(person.id()),
                LocalDate.now(clock),
                Said.words(said));
    }

    /** Adds somebody. */
    @POST
    public Response add(@PathParam("id") String id, Form form) {
        if (!id.equals(NEW)) {
            throw new NotFoundException();
        }
        return EditPage.save(
                form,
                () ->
                        Said.at(
                                "/admin/people/" + people.add(draft(form), form.has("another")),
                                "person-added"),
                edit -> editPage(Optional.empty(), edit));
    }

    @GET
    @Path("edit")
    public Page edit(@PathParam("id") String id) {
        return editPage(Optional.of(person(id)), stored(id));
    }

    /** Changes what is known of somebody. */
    @POST
    @Path("edit")
    public Response change(@PathParam("id") String id, Form form) {
        return EditPage.save(
                form,
                () -> {
                    people.change(person(id).id(), form.number("version"), draft(form));
                    return Said.at("/admin/people/" + id, "person-changed");
                },
                () -> stored(id),
                edit -> editPage(Optional.of(person(id)), edit));
    }

    @GET
    @Path("leave")
    public Page leave(@PathParam("id") String id) {
        return dayPage(id, true, dayStored(id));
    }

    /** Notes the last day of work. */
    @POST
    @Path("leave")
    public Response leave(@PathParam("id") String id, Form form) {
        return EditPage.save(
                form,
                () -> {
                    people.leave(person(id).id(), form.number("version"), form.text("day"));
                    return Said.at("/admin/people/" + id, "person-left");
                },
                () -> dayStored(id),
                edit -> dayPage(id, true, edit));
    }

    @GET
    @Path("return")
    public Page takeBack(@PathParam("id") String id) {
        return dayPage(id, false, dayStored(id));
    }

    /** Notes the first day of work after having left. */
    @POST
    @Path("return")
    public Response takeBack(@PathParam("id") String id, Form form) {
        return EditPage.save(
                form,
                () -> {
                    people.takeBack(person(id).id(), form.number("version"), form.text("day"));
                    return Said.at("/admin/people/" + id, "person-returned");
                },
                () -> dayStored(id),
                edit -> dayPage(id, false, edit));
    }

    private PersonDayPage dayPage(String id, boolean leaves, Edit edit) {
        Person person = person(id);
        return new PersonDayPage(
                person, leaves, edit, leaves ? handOver.of(person.id()) : java.util.List.of());
    }

    private Edit dayStored(String id) {
        Person person = person(id);
        String last = person.validTo().map(ThaiDates::full).orElse("");
        return Edit.of(Map.of("day", "", "stored", last), person.version());
    }

    private PersonEditPage editPage(Optional<Person> person, Edit edit) {
        return new PersonEditPage(
                person,
                edit,
                choices.positions(),
                choices.divisions("above", edit.form().text("division")),
                choices.staffTypes(edit.form().text("staffType")));
    }

    private Edit stored(String id) {
        Person person = person(id);
        return Edit.of(values(person), person.version());
    }

    private static PersonDraft draft(Form form) {
        return new PersonDraft(
                form.text("title"),
                form.text("firstName"),
                form.text("lastName"),
                form.text("position"),
                form.text("division"),
                form.text("staffType"),
                form.text("email"),
                form.text("from"));
    }

    private static Map<String, String> values(Person person) {
        return Map.of(
                "title",
                person.title(),
                "firstName",
                person.firstName(),
                "lastName",
                person.lastName(),
                "position",
                person.position().name(),
                "division",
                person.division().map(Division::slug).orElse(""),
                "staffType",
                person.staffType().slug(),
                "email",
                person.email().orElse(""),
                "from",
                person.validFrom().map(ThaiDates::abbreviated).orElse(""));
    }

    private Person person(String id) {
        if (id.equals(NEW)) {
            throw new NotFoundException();
        }
        return people.person(Long.parseLong(id)).orElseThrow(NotFoundException::new);
    }
}
