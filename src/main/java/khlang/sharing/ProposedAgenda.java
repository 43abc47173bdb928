package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * What the agenda of an event might hold: of a committee's meeting what its work asks for, of all
 * other events and the monthly meeting what has come up since the last monthly meeting.
 */
@ApplicationScoped
@Transactional
public class ProposedAgenda {

    @PersistenceContext EntityManager entities;
    @Inject SharingEvents events;
    @Inject SharingTopics topics;
    @Inject @Any Instance<AgendaSource> sources;
    @Inject @Any Instance<CommitteeAgenda> committees;
    @Inject Rights rights;

    /** Proposals of one kind. */
    public record Group(String heading, List<AgendaProposal> proposals) {

        /** The proposals are copied. */
        public Group {
            proposals = List.copyOf(proposals);
        }

        /**
         * What is not known yet: what leads somewhere by that, the rest by its title.
         *
         * @param links what it leads to is added
         */
        private Group without(Set<TopicLink> links, Set<String> titles) {
            return new Group(
                    heading,
                    proposals.stream()
                            .filter(
                                    one ->
                                            one.link().equals(TopicLink.NONE)
                                                    ? !titles.contains(
                                                            SharingTopics.cut(one.title()))
                                                    : links.add(one.link()))
                            .toList());
        }
    }

    /**
     * The day of the last monthly meeting before an event that was not cancelled; a month before
     * the event when there was none. Empty for an event for which that does not matter.
     */
    public Optional<LocalDate> since(SharingEvent event) {
        LocalDate day = event.details().heldOn();
        if (event.details().kind() != EventKind.MONTHLY_MEETING && ofCommittee(event).isPresent()) {
            return Optional.empty();
        }
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
                .or(() -> Optional.of(day.minusMonths(1)));
    }

    /** The room that knows of the work of the committee whose meeting an event is. */
    private Optional<CommitteeAgenda> ofCommittee(SharingEvent event) {
        return event.committee()
                .flatMap(one -> committees.stream().filter(room -> room.isFor(one)).findAny());
    }

    /** What is proposed and is not in the agenda yet; nothing stands in it twice. */
    public List<Group> groups(long id) {
        SharingEvent event = events.find(id).orElseThrow(NotThereException::new);
        rights.require(Right.RECORD_SHARING, event.subject());
        List<SharingTopic> taken = topics.of(id);
        Set<TopicLink> known =
                taken.stream()
                        .map(SharingTopic::link)
                        .collect(Collectors.toCollection(HashSet::new));
        known.remove(TopicLink.NONE);
        Set<String> titles = taken.stream().map(SharingTopic::title).collect(Collectors.toSet());
        return Stream.concat(
                        ofCommittee(event).stream()
                                .flatMap(room -> room.groups(event.details().heldOn()).stream()),
                        since(event).stream().flatMap(this::after))
                .map(group -> group.without(known, titles))
                .filter(group -> !group.proposals().isEmpty())
                .toList();
    }

    private Stream<Group> after(LocalDate day) {
        return sources.stream()
                .sorted(Comparator.comparingInt(AgendaSource::place))
                .map(source -> new Group(source.heading(), source.after(day)));
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
