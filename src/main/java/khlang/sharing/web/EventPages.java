package khlang.sharing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.language.Violation;
import khlang.library.AttachmentLimit;
import khlang.markdown.LinkResolver;
import khlang.markdown.Markdown;
import khlang.markdown.SafeHtml;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.sharing.Attendance;
import khlang.sharing.MeetingCommittees;
import khlang.sharing.SharingAttendee;
import khlang.sharing.SharingEvent;
import khlang.sharing.SharingEvents;
import khlang.sharing.SharingFiles;
import khlang.sharing.SharingTask;
import khlang.sharing.SharingTasks;
import khlang.sharing.SharingTopic;
import khlang.sharing.SharingTopics;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;

/** Puts the page of an event together, also after a form on it was refused. */
@ApplicationScoped
class EventPages {

    @Inject SharingEvents events;
    @Inject SharingTopics topics;
    @Inject Attendance attendance;
    @Inject MeetingCommittees committees;
    @Inject SharingFiles files;
    @Inject SharingTasks tasks;
    @Inject EventChoices choices;
    @Inject Markdown markdown;
    @Inject AttachmentLimit limit;
    @Inject Clock clock;

    static String address(long id) {
        return "/activities/" + id;
    }

    EventPage page(long id, Form typed, FormProblems problems, String said) {
        SharingEvent event = events.find(id).orElseThrow(NotFoundException::new);
        List<SharingTopic> talked = topics.of(id);
        List<SharingTask> open = tasks.of(id);
        List<SharingAttendee> people = attendance.of(id);
        boolean mayRecord = events.mayRecord(event);
        return new EventPage(
                event,
                talked,
                topics.documents(talked),
                talked.stream()
                        .filter(one -> topics.isReadable(one.link()))
                        .map(SharingTopic::id)
                        .collect(Collectors.toSet()),
                talked.stream()
                        .filter(one -> !one.minutes().isBlank())
                        .collect(Collectors.toMap(SharingTopic::id, one -> html(one.minutes()))),
                people,
                committees.sitting(event, people),
                html(event.minutes()),
                files.of(event),
                open,
                open.stream()
                        .filter(one -> one.doneOn().isEmpty() && tasks.mayFinish(event, one))
                        .map(SharingTask::id)
                        .collect(Collectors.toSet()),
                mayRecord ? owners(event) : List.of(),
                choices.evidence(),
                limit.megabytes(),
                mayRecord,
                LocalDate.now(clock),
                typed,
                problems,
                said);
    }

    private List<Choice> owners(SharingEvent event) {
        LocalDate today = LocalDate.now(clock);
        return EventChoices.people(
                attendance.candidates(event).stream().filter(one -> !one.hasLeft(today)).toList());
    }

    SafeHtml html(String text) {
        return markdown.render(text, LinkResolver.NONE).html();
    }

    /** Changes something, or shows the page again with what is wrong. */
    Response change(long id, Form form, String said, Runnable change) {
        try {
            change.run();
            return Said.at(address(id), said);
        } catch (RefusedException e) {
            return refused(id, form, FormProblems.of(e.violations()));
        } catch (ChangedMeanwhileException e) {
            var problem = new FormProblems(Map.of("state", EventChoices.WORDS.say("conflict")));
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(id, form, problem, ""))
                    .build();
        }
    }

    Response refused(long id, Form form, FormProblems problems) {
        return Response.status(FormProblems.STATUS).entity(page(id, form, problems, "")).build();
    }

    static FormProblems problem(String field, String rule) {
        return FormProblems.of(new Violation(field, rule));
    }
}
