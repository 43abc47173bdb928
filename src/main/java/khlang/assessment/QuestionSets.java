package khlang.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;

/** Which questions an assessment asks; they stay once it is approved. */
@ApplicationScoped
@Transactional
public class QuestionSets {

    /** So many questions of both kinds at most. */
    public static final int MOST = 60;

    private static final String NEWEST =
            "select t from ItemText t join fetch t.item i where t.number = i.latest"
                    + " and i.retired = false and i.id in :items order by i.kind desc, i.id";

    @PersistenceContext EntityManager entities;
    @Inject Assessments assessments;
    @Inject Clock clock;

    /** Those of an assessment in their order; for whoever: callers ask who may see them. */
    public List<ItemText> of(long assessment) {
        return entities.createQuery(
                        "select t from ItemText t join fetch t.item, AssessmentPick p"
                                + " where p.text = t and p.assessmentId = :id"
                                + " order by p.place",
                        ItemText.class)
                .setParameter("id", assessment)
                .getResultList();
    }

    /**
     * Chooses the questions of a draft, each with its newest text.
     *
     * @param items the keys of questions of the bank
     * @param version what the form showed
     * @throws RefusedException when there are too many, one is gone, or it is approved already
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void choose(long id, long version, Collection<Long> items) {
        Assessment found = assessments.toChange(id, version);
        if (found.state(LocalDate.now(clock)) != AssessmentState.DRAFT) {
            throw new RefusedException("items", "assessmentFrozen");
        }
        if (items.size() > MOST) {
            throw new RefusedException("items", "tooMany", MOST);
        }
        List<ItemText> texts = newestOf(List.copyOf(items));
        if (texts.size() != items.stream().distinct().count()) {
            throw new RefusedException("items", "questionGone");
        }
        String before = inWords(of(id));
        put(id, texts);
        entities.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        assessments.record(found, assessments.words(found) + " · " + before);
    }

    /** The newest texts of these questions, those without that are offered no more. */
    List<ItemText> newest(List<ItemText> texts) {
        return newestOf(texts.stream().map(one -> one.item().id()).toList());
    }

    private List<ItemText> newestOf(List<Long> items) {
        return items.isEmpty()
                ? List.of()
                : entities.createQuery(NEWEST, ItemText.class)
                        .setParameter("items", items)
                        .getResultList();
    }

    void put(long assessment, List<ItemText> texts) {
        entities.createQuery("delete from AssessmentPick p where p.assessmentId = :id")
                .setParameter("id", assessment)
                .executeUpdate();
        int place = 0;
        for (ItemText one : new ArrayList<>(texts)) {
            entities.persist(new AssessmentPick(assessment, ++place, one));
        }
        entities.flush();
    }

    private static String inWords(List<ItemText> texts) {
        return texts.stream()
                .map(one -> one.item().id() + "/" + one.number())
                .reduce((one, other) -> one + ", " + other)
                .orElse("–");
    }
}
