package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** What the agenda of an event might hold, from what has come up since the last monthly meeting. */
@ApplicationScoped
@Transactional
public class ProposedAgenda {

    @PersistenceContext EntityManager entities;
    @Inject SharingEvents events;
    @Inject SharingTopics topics;
    @Inject @Any Instance<AgendaSource> sources;
    @Inject Rights rights;

    /**
     * Proposals of one source.
     *
     * @param proposals never empty
     */
    public record Group(String heading, List<AgendaProposal> proposals) {

        /** The proposals are copied. */
        public Group {
            proposals = List.copyOf(proposals);
        }
    }

    /**
     * The day of the last monthly meeting before an event that was not cancelled; a month before
     * the event when there was none.
     */
    public LocalDate since(SharingEvent event) {
        LocalDate day = event.details().heldOn();
        return entities.createQuery(
                        "select max(e.heldOn) from SharingEvent e where e.kind = :kind"
                                + " and e.state <> :cancelled and e.heldOn < :day",
                        LocalDate.class)
                .setParameter("kind", EventKind.MONTHLY_MEETING)
                .setParameter("cancelled", EventState.CANCELLED)
                .setParameter("day", day)
                .getResultStream()
                .filter(last -> last != null)
                .findAny()
                .orElseGet(() -> day.minusMonths(1));
    }

    /** What is proposed and is not in the agenda yet; nothing stands in it twice. */
    public List<Group> groups(long id) {
        SharingEvent event = events.find(id).orElseThrow(NotThereException::new);
        rights.require(Right.RECORD_SHARING, event.subject());
        Set<TopicLink> known =
                topics.of(id).stream()
                        .map(SharingTopic::link)
                        .collect(Collectors.toCollection(HashSet::new));
        known.remove(TopicLink.NONE);
        LocalDate since = since(event);
        var groups = new ArrayList<Group>();
        sources.stream()
                .sorted(Comparator.comparingInt(AgendaSource::place))
                .forEach(
                        source -> {
                            List<AgendaProposal> fresh =
                                    source.after(since).stream()
                                            .filter(
                                                    one ->
                                                            one.link().equals(TopicLink.NONE)
                                                                    || known.add(one.link()))
                                            .toList();
                            if (!fresh.isEmpty()) {
                                groups.add(new Group(source.heading(), fresh));
                            }
                        });
        return groups;
    }

    /**
     * Takes proposals over into the agenda; what is no longer proposed is left out.
     *
     * @param keys of the proposals
     * @throws RefusedException when none is chosen
     */
    public void take(long id, Collection<String> keys) {
        SharingEvent event = events.lock(id);
        List<AgendaProposal> chosen =
                groups(id).stream()
                        .flatMap(one -> one.proposals().stream())
                        .filter(one -> keys.contains(one.key()))
                        .toList();
        if (chosen.isEmpty()) {
            throw new RefusedException("proposal", "noProposal");
        }
        topics.take(event, chosen);
    }
}
