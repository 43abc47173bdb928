package khlang.sharing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khlang.library.NamedDocument;
import khlang.markdown.SafeHtml;
import khlang.sharing.CommitteeSitting;
import khlang.sharing.SharingAttendee;
import khlang.sharing.SharingEvent;
import khlang.sharing.SharingFile;
import khlang.sharing.SharingTask;
import khlang.sharing.SharingTopic;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * An event: what is talked of, who was there, what was said, what is to be done.
 *
 * @param documents that topics lead to and the one who asks may read, by their names in addresses
 * @param readable the keys of topics whose reports the one who asks may read
 * @param topicMinutes what was said on topics, by their keys
 * @param sitting the committee whose meeting it is; empty for nobody's
 * @param minutes what was said; empty markup while nobody has written it
 * @param finishable the keys of tasks that the one who asks may say to be done
 * @param people to whom a task may be given; empty for those who give none
 * @param typed what was typed into a form of the page that was refused
 */
public record EventPage(
        SharingEvent event,
        List<SharingTopic> topics,
        Map<String, NamedDocument> documents,
        Set<Long> readable,
        Map<Long, SafeHtml> topicMinutes,
        List<SharingAttendee> people,
        Optional<CommitteeSitting> sitting,
        SafeHtml minutes,
        List<SharingFile> files,
        List<SharingTask> tasks,
        Set<Long> finishable,
        List<Choice> owners,
        List<Choice> evidence,
        long megabytes,
        boolean mayRecord,
        LocalDate today,
        Form typed,
        FormProblems problems,
        String said)
        implements Page {

    @Override
    public String template() {
        return "sharing/event.jte";
    }

    /** How many were there, of the office and from outside. */
    public int present() {
        return people.size() + event.details().outsiders();
    }

    /** Where its pages are. */
    public String address() {
        return "/activities/" + event.id();
    }

    /** Whether its day has come. */
    public boolean hasCome() {
        return !event.details().heldOn().isAfter(today);
    }
}
