package khlang.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import khlang.audit.AuditAction;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;

/** Improvements go to the head of their division, who stands for them or wants them mended. */
@ApplicationScoped
@Transactional
public class ImprovementConfirmation {

    @PersistenceContext EntityManager entities;
    @Inject Improvements improvements;
    @Inject ImprovementPhotos photos;
    @Inject Clock clock;

    /**
     * Sends it to the head.
     *
     * @throws RefusedException when no photograph of after proves it
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void send(long id, long version) {
        ChannelImprovement one = improvements.toChange(id, version);
        if (one.state() != TallyState.DRAFT) {
            throw new NotThereException();
        }
        if (!photos.hasAfter(id)) {
            throw new RefusedException("file", "improvementProof");
        }
        one.send();
        entities.flush();
        improvements.record(AuditAction.CHANNEL_IMPROVEMENT_CHANGED, one, "", one.state().label());
    }

    /**
     * The head stands for it.
     *
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when nothing waits for the one who asks
     */
    public void confirm(long id, long version) {
        ChannelImprovement one = toDecide(id, version);
        one.confirm(improvements.self(), clock.instant());
        entities.flush();
        improvements.record(
                AuditAction.CHANNEL_IMPROVEMENT_CONFIRMED, one, "", one.details().inWords());
    }

    /**
     * The head wants it mended.
     *
     * @throws RefusedException when no reason is given
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when nothing waits for the one who asks
     */
    public void sendBack(long id, long version, String why) {
        ChannelImprovement one = toDecide(id, version);
        RefusedException.unless(PublicationRules.reason(Tallies.WHY, why));
        one.sendBack(why);
        entities.flush();
        improvements.record(AuditAction.CHANNEL_IMPROVEMENT_RETURNED, one, "", why);
    }

    private ChannelImprovement toDecide(long id, long version) {
        ChannelImprovement one = improvements.toChange(id, version);
        if (!improvements.mayConfirm(one) || one.state() != TallyState.SENT) {
            throw new NotThereException();
        }
        return one;
    }
}
