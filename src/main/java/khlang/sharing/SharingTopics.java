package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.ThaiDigits;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.training.Reports;

/** What is talked of at an event. */
@ApplicationScoped
@Transactional
public class SharingTopics {

    /** So many topics may one event have. */
    public static final int MOST = 40;

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_MINUTES = 50_000;

    @PersistenceContext EntityManager entities;
    @Inject SharingEvents events;
    @Inject HeldSessions sessions;
    @Inject NamedDocuments documents;
    @Inject Reports reports;
    @Inject AuditLog audit;
    @Inject Rights rights;

    /** Those of an event, in the order of the agenda. */
    public List<SharingTopic> of(long event) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select t from SharingTopic t left join fetch t.speaker"
                                + " where t.eventId = :event order by t.number, t.id",
                        SharingTopic.class)
                .setParameter("event", event)
                .getResultList();
    }

    /** One of an event. */
    public Optional<SharingTopic> find(long event, long topic) {
        return of(event).stream().filter(one -> one.id() == topic).findAny();
    }

    /**
     * The titles of the documents that topics lead to, for the one who asks, by their names in
     * addresses; what they may not read is missing.
     */
    public Map<String, NamedDocument> documents(List<SharingTopic> topics) {
        return documents.among(
                topics.stream()
                        .map(one -> one.link().document())
                        .filter(slug -> slug != null)
                        .collect(Collectors.toSet()));
    }

    /** Whether the one who asks may read the report that a topic leads to. */
    public boolean isReadable(TopicLink link) {
        return link.isReport() && reports.find(link.training(), link.report()).isPresent();
    }

    /**
     * Adds a topic.
     *
     * @throws RefusedException when rules are broken
     */
    public void add(long event, TopicDraft draft) {
        SharingEvent to = events.lock(event);
        List<SharingTopic> there = of(event);
        if (there.size() >= MOST) {
            throw new RefusedException("title", "tooManyTopics", MOST);
        }
        var topic = new SharingTopic(event, there.size() + 1);
        write(to, topic, draft, there);
        entities.persist(topic);
        finish(to, "", topic.title());
    }

    /** Adds what was proposed, behind what is there; what does not fit any more is left out. */
    void take(SharingEvent to, List<AgendaProposal> proposals) {
        int number = of(to.id()).size();
        var titles = new ArrayList<String>();
        for (AgendaProposal one : proposals) {
            if (number >= MOST) {
                break;
            }
            number++;
            var topic = new SharingTopic(to.id(), number);
            Person speaker = one.speaker() == 0 ? null : entities.find(Person.class, one.speaker());
            topic.describe(number, cut(one.title()), speaker, "", one.link());
            entities.persist(topic);
            titles.add(topic.title());
        }
        finish(to, "", String.join(" · ", titles));
    }

    /** A title as long as a topic's may be. */
    static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    /**
     * Changes a topic.
     *
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long event, long id, long version, TopicDraft draft) {
        SharingEvent of = events.lock(event);
        SharingTopic topic = toChange(event, id, version);
        String before = topic.title();
        var others = new ArrayList<>(of(event));
        others.remove(topic);
        write(of, topic, draft, others);
        finish(of, before, topic.title());
    }

    /**
     * Takes a topic away.
     *
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void remove(long event, long id, long version) {
        SharingEvent of = events.lock(event);
        SharingTopic topic = toChange(event, id, version);
        entities.remove(topic);
        entities.flush();
        finish(of, topic.title(), "");
    }

    private SharingTopic toChange(long event, long id, long version) {
        SharingTopic topic = find(event, id).orElseThrow(NotThereException::new);
        ChangedMeanwhileException.unless(topic.version(), version);
        return topic;
    }

    private void finish(SharingEvent event, String before, String after) {
        entities.flush();
        sessions.close(event);
        audit.record(AuditAction.SHARING_TOPICS, SharingEvents.object(event.id()), before, after);
    }

    private void write(
            SharingEvent event, SharingTopic topic, TopicDraft draft, List<SharingTopic> others) {
        if (event.state() == EventState.CANCELLED) {
            throw new RefusedException("title", "eventCancelled");
        }
        var wrong = new ArrayList<Violation>();
        wrong.addAll(TextRule.required("title", LONGEST_TITLE).check(draft.title()));
        wrong.addAll(TextRule.optional("speakerName", LONGEST_NAME).check(draft.speakerName()));
        wrong.addAll(new TextRule("markdown", false, LONGEST_MINUTES, true).check(draft.minutes()));
        Person speaker = speaker(draft.speaker(), wrong);
        if (speaker != null && !draft.speakerName().isBlank()) {
            wrong.add(new Violation("speakerName", "oneSpeaker"));
        }
        TopicLink link = link(draft.link(), topic, wrong);
        int number = number(draft.number(), others.size() + 1, wrong);
        RefusedException.unless(wrong);
        topic.describe(number, draft.title(), speaker, draft.speakerName(), link);
        topic.minute(draft.minutes());
        renumber(others, number);
    }

    /** The others keep their order around the one that was put somewhere. */
    private static void renumber(List<SharingTopic> others, int taken) {
        int next = 1;
        for (SharingTopic one : others) {
            if (next == taken) {
                next++;
            }
            if (one.number() != next) {
                one.move(next);
            }
            next++;
        }
    }

    private Person speaker(String typed, List<Violation> wrong) {
        if (typed.isEmpty()) {
            return null;
        }
        Person found =
                typed.matches("[0-9]{1,18}")
                        ? entities.find(Person.class, Long.valueOf(typed))
                        : null;
        if (found == null) {
            wrong.add(new Violation("speaker", "unknownPerson"));
        }
        return found;
    }

    /** What was linked before may stay, even if the one who saves may not read it. */
    private TopicLink link(String typed, SharingTopic topic, List<Violation> wrong) {
        if (typed.isBlank()) {
            return TopicLink.NONE;
        }
        if (typed.equals(topic.link().address())) {
            return topic.link();
        }
        List<Violation> unfit = TextRule.optional("link", LONGEST_LINK).check(typed);
        if (!unfit.isEmpty()) {
            wrong.addAll(unfit);
            return TopicLink.NONE;
        }
        TopicLink report = TopicLink.report(typed);
        if (report.isReport()) {
            if (!isReadable(report)) {
                wrong.add(new Violation("link", "reportNotFound"));
            }
            return report;
        }
        Optional<NamedDocument> document = documents.find(typed);
        if (document.isEmpty()) {
            wrong.add(new Violation("link", "topicLinkNotFound"));
        }
        return document.map(one -> TopicLink.document(one.slug())).orElse(TopicLink.NONE);
    }

    private static int number(String typed, int last, List<Violation> wrong) {
        String digits = ThaiDigits.toArabic(typed).strip();
        if (digits.isEmpty()) {
            return last;
        }
        if (!digits.matches("[0-9]{1,3}") || Integer.parseInt(digits) < 1) {
            wrong.add(new Violation("number", "wholeNumber", 1, last));
            return last;
        }
        return Math.min(last, Integer.parseInt(digits));
    }
}
