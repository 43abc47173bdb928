package khlang.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.calendar.FiscalYear;
import khlang.language.Sentences;
import khlang.library.CheckedFile;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Made-up improvements of sample people, to show how the portal works. Each is marked as a sample
 * wherever it is shown; their pictures are drawn.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class SampleImprovements {

    private static final Sentences WORDS = new Sentences("khlang.channel.sample");

    @PersistenceContext EntityManager entities;
    @Inject Improvements improvements;
    @Inject ImprovementPhotos photos;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Makes them, unless there are some already.
     *
     * @param staff the key of somebody of a division
     * @param head the key of the head of that division
     */
    public void make(long staff, long head) {
        rights.require(Right.ADMINISTER);
        Person one = entities.find(Person.class, staff);
        boolean there =
                entities.createQuery(
                                        "select count(i) from ChannelImprovement i"
                                                + " where i.sample = true",
                                        Long.class)
                                .getSingleResult()
                        > 0;
        if (there || one.division().isEmpty()) {
            return;
        }
        Division division = one.division().orElseThrow();
        Person by = entities.find(Person.class, head);
        LocalDate today = LocalDate.now(clock);
        confirmed("board", ImprovedChannel.BOARD, today.minusDays(33), division, one, by);
        confirmed("website", ImprovedChannel.WEBSITE, today.minusDays(18), division, one, by);
        add("info", ImprovedChannel.INFO, today.minusDays(4), division, one).send();
    }

    /**
     * Makes those of an ended year.
     *
     * @param staff the key of somebody of a division
     * @param head the key of the head of that division
     */
    public void make(FiscalYear ended, long staff, long head) {
        rights.require(Right.ADMINISTER);
        Person one = entities.find(Person.class, staff);
        Person by = entities.find(Person.class, head);
        Division division = one.division().orElseThrow();
        LocalDate first = ended.firstDay();
        confirmed("board", ImprovedChannel.BOARD, first.plusDays(100), division, one, by);
        confirmed("info", ImprovedChannel.INFO, first.plusDays(230), division, one, by);
    }

    private void confirmed(
            String key,
            ImprovedChannel channel,
            LocalDate day,
            Division division,
            Person one,
            Person by) {
        add(key, channel, day, division, one).confirm(by, clock.instant());
    }

    private ChannelImprovement add(
            String key, ImprovedChannel channel, LocalDate day, Division division, Person by) {
        var details =
                new ImprovementDetails(
                        channel, division.slug(), day, WORDS.say(key), WORDS.say("by"));
        var made = new ChannelImprovement(details, division, by, clock.instant(), null);
        made.markAsSample();
        entities.persist(made);
        entities.flush();
        improvements.record(AuditAction.CHANNEL_IMPROVEMENT_RECORDED, made, "", details.inWords());
        return made;
    }

    /** What was improved in those that have no picture yet, by their keys. */
    public Map<Long, ImprovedChannel> unpictured() {
        rights.require(Right.ADMINISTER);
        return entities.createQuery(
                        "select i from ChannelImprovement i where i.sample = true"
                                + " and not exists (select p from ImprovementPhoto p"
                                + " where p.improvementId = i.id)",
                        ChannelImprovement.class)
                .getResultStream()
                .collect(Collectors.toMap(ChannelImprovement::id, one -> one.details().channel()));
    }

    /**
     * Hangs pictures on one.
     *
     * @throws IOException when the disk refuses; nothing changes then
     */
    public void picture(long id, CheckedFile before, CheckedFile after) throws IOException {
        rights.require(Right.ADMINISTER);
        ChannelImprovement one = entities.find(ChannelImprovement.class, id);
        String key = one.details().channel().slug();
        String names =
                photos.keep(
                        id,
                        List.of(
                                new NewPhoto(PhotoSide.BEFORE, WORDS.say(key + ".before"), before),
                                new NewPhoto(PhotoSide.AFTER, WORDS.say(key + ".after"), after)));
        improvements.record(AuditAction.CHANNEL_IMPROVEMENT_FILES, one, "", names);
    }
}
