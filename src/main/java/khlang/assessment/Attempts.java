package khlang.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.assessment.Sending.Fate;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.digest.RandomKey;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** What people answer. Everybody sees their own attempts; who keeps the scores sees all. */
@ApplicationScoped
@Transactional
public class Attempts {

    @PersistenceContext EntityManager entities;
    @Inject Assessments assessments;
    @Inject QuestionSets sets;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** The attempts of the one who asks, the oldest first. */
    public List<Attempt> own(long assessment) {
        return of(assessment, reader.actor().person());
    }

    List<Attempt> of(long assessment, long person) {
        return entities.createQuery(
                        "select t from Attempt t where t.assessmentId = :id"
                                + " and t.personId = :person order by t.day, t.id",
                        Attempt.class)
                .setParameter("id", assessment)
                .setParameter("person", person)
                .getResultList();
    }

    /** The best attempt of the one who asks at each of some assessments. */
    public Map<Long, Attempt> ownBest(Collection<Assessment> some) {
        if (some.isEmpty() || reader.actor().person() == 0) {
            return Map.of();
        }
        return byAssessment(
                entities.createQuery(
                                "select t from Attempt t where t.assessmentId in :ids"
                                        + " and t.personId = :person",
                                Attempt.class)
                        .setParameter("ids", some.stream().map(Assessment::id).toList())
                        .setParameter("person", reader.actor().person())
                        .getResultList());
    }

    /**
     * The attempts of people at an assessment, for who keeps the scores.
     *
     * @return by the keys of the people
     */
    public Map<Long, List<Attempt>> ofPeople(long assessment, Collection<Long> people) {
        rights.require(Right.KEEP_SCORES);
        return people.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select t from Attempt t left join fetch t.file"
                                        + " where t.assessmentId = :id and t.personId in :people"
                                        + " order by t.day, t.id",
                                Attempt.class)
                        .setParameter("id", assessment)
                        .setParameter("people", people)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Attempt::person));
    }

    private static Map<Long, Attempt> byAssessment(List<Attempt> attempts) {
        return attempts.stream()
                .collect(
                        Collectors.toMap(
                                Attempt::assessment,
                                Function.identity(),
                                BinaryOperator.maxBy(Attempt.WORSE_FIRST)));
    }

    /** The best of some attempts of one person. */
    public static Optional<Attempt> best(List<Attempt> attempts) {
        return attempts.stream().max(Attempt.WORSE_FIRST);
    }

    /** An attempt, for the one who made it and for who keeps the scores. */
    public Optional<Attempt> find(long assessment, long attempt) {
        return Optional.ofNullable(entities.find(Attempt.class, attempt))
                .filter(one -> one.assessment() == assessment)
                .filter(one -> isOwn(one) || rights.allows(Right.KEEP_SCORES));
    }

    private boolean isOwn(Attempt one) {
        return one.person() == reader.actor().person();
    }

    /**
     * An assessment whose form the one who asks may have before them, or may have answered: one
     * that was approved once.
     */
    public Optional<Assessment> asked(long id) {
        return rights.allows(Right.CONTRIBUTE)
                ? Optional.ofNullable(entities.find(Assessment.class, id))
                        .filter(one -> one.edition() > 0)
                : Optional.empty();
    }

    /**
     * What was answered in an attempt, by the text of the question; of a paper, what was typed in.
     */
    public Map<ItemText, Integer> answers(Attempt attempt) {
        Map<ItemText, Integer> answers = new LinkedHashMap<>();
        entities.createQuery(
                        "select a from AttemptAnswer a join fetch a.text t join fetch t.item where a.attemptId = :id"
                                + " order by a.id",
                        AttemptAnswer.class)
                .setParameter("id", attempt.id())
                .getResultStream()
                .forEach(one -> answers.put(one.text(), one.answer()));
        return answers;
    }

    /** Whether the one who asks may still try; there is one attempt at least. */
    public boolean mayTry(Assessment assessment) {
        return reader.actor().person() != 0 && isBelowMost(assessment, own(assessment.id()).size());
    }

    static boolean isBelowMost(Assessment assessment, int attempts) {
        int most = assessment.details().mostAttempts();
        return most == 0 || attempts < most;
    }

    /**
     * Takes the answers of the one who asks. What was sent is an attempt of its own for each form:
     * two tabs make two, one form sent twice makes one.
     *
     * @param typed what was chosen, by the names of the fields
     * @param key of the form
     * @param set the number of the questions that the form showed
     * @throws RefusedException when a question is not answered; nothing is stored then
     * @throws NotThereException when there is no such assessment for them
     */
    public Sending send(long id, Map<String, String> typed, String key, long set) {
        rights.require(Right.CONTRIBUTE);
        long person = reader.actor().person();
        if (person == 0) {
            throw new NotThereException();
        }
        Assessment asked = assessments.lock(id);
        LocalDate today = LocalDate.now(clock);
        if (asked.edition() == 0 || asked.state(today) == AssessmentState.CANCELLED) {
            throw new NotThereException();
        }
        if (!RandomKey.isKey(key)) {
            throw new RefusedException("form-key", "formKey");
        }
        Optional<Attempt> earlier = madeWith(key);
        if (earlier.isPresent()) {
            return again(earlier.get(), id, typed);
        }
        Optional<Fate> refusal = refusal(asked, today, set);
        if (refusal.isPresent()) {
            return Sending.no(refusal.get());
        }
        if (!isBelowMost(asked, of(id, person).size())) {
            return Sending.no(Fate.USED_UP);
        }
        List<ItemText> texts = sets.of(id);
        Map<Long, Integer> answers = read(texts, typed, person);
        var made =
                new Attempt(asked, person, key, Marks.of(texts, answers), today, clock.instant());
        entities.persist(made);
        entities.flush();
        texts.forEach(
                one -> entities.persist(new AttemptAnswer(made.id(), one, answers.get(one.id()))));
        entities.flush();
        audit.record(AuditAction.ASSESSMENT_ANSWERED, Assessments.object(id), "", "");
        return new Sending(Fate.TAKEN, made.id());
    }

    private static Optional<Fate> refusal(Assessment asked, LocalDate today, long set) {
        return switch (asked.state(today)) {
            case OPEN -> asked.edition() == set ? Optional.empty() : Optional.of(Fate.CHANGED);
            case OVER -> Optional.of(Fate.LATE);
            case DRAFT, COMING, CANCELLED -> Optional.of(Fate.NOT_OPEN);
        };
    }

    private Optional<Attempt> madeWith(String key) {
        return entities.createQuery("select t from Attempt t where t.formKey = :key", Attempt.class)
                .setParameter("key", key)
                .getResultStream()
                .findAny();
    }

    /** The second click counts nothing; other answers in a form that was used are told. */
    private Sending again(Attempt earlier, long assessment, Map<String, String> typed) {
        if (!isOwn(earlier) || earlier.assessment() != assessment || earlier.isPaper()) {
            throw new RefusedException("form-key", "formKey");
        }
        Map<ItemText, Integer> before = answers(earlier);
        Map<Long, Integer> now = new HashMap<>();
        try {
            now.putAll(read(List.copyOf(before.keySet()), typed, earlier.person()));
        } catch (RefusedException e) {
            return Sending.no(Fate.FORM_USED);
        }
        boolean same =
                before.entrySet().stream()
                        .allMatch(one -> one.getValue().equals(now.get(one.getKey().id())));
        return same ? new Sending(Fate.TAKEN, earlier.id()) : Sending.no(Fate.FORM_USED);
    }

    private static Map<Long, Integer> read(
            List<ItemText> texts, Map<String, String> typed, long person) {
        List<Violation> wrong = new ArrayList<>();
        Map<Long, Integer> answers = new HashMap<>();
        for (ItemText one : texts) {
            String said = typed.getOrDefault(one.field(), "");
            OptionalInt answer =
                    one.isOnLevels()
                            ? Agreement.typed(said)
                            : ChoiceOrder.typed(
                                    ChoiceOrder.of(person, one.id(), one.choices().size()), said);
            if (answer.isPresent()) {
                answers.put(one.id(), answer.getAsInt());
            } else {
                wrong.add(new Violation(one.field(), "unanswered", texts.indexOf(one) + 1));
            }
        }
        RefusedException.unless(wrong);
        return answers;
    }
}
