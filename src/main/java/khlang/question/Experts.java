package khlang.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khlang.database.LikePattern;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.library.DocumentsAbout;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Suggests who may know an answer: who wrote documents that are found with the words of the
 * question, then who was trained in something of that name. It suggests; people decide.
 */
@ApplicationScoped
@Transactional
public class Experts {

    private static final int MOST = 6;
    private static final int DOCUMENTS = 5;
    private static final int COURSES = 100;

    @PersistenceContext EntityManager entities;
    @Inject Instance<DocumentsAbout> found;
    @Inject Documents documents;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Documents that may hold the answer already, of those that the one who asks may read. */
    public List<DocumentSummary> documents(String words) {
        List<String> slugs =
                words.isBlank()
                        ? List.of()
                        : found.stream()
                                .flatMap(one -> one.about(words, reader.get(), DOCUMENTS).stream())
                                .toList();
        if (slugs.isEmpty()) {
            return List.of();
        }
        return documents.summaries(slugs, reader.get()).stream()
                .sorted(Comparator.comparingInt(one -> slugs.indexOf(one.slug())))
                .toList();
    }

    /** Who may know, those who wrote first. */
    public List<Expert> of(Question question) {
        rights.require(Right.READ_STAFF);
        Map<Long, Expert> known = new LinkedHashMap<>();
        writers(documents(question.title())).forEach(one -> known.putIfAbsent(one.person(), one));
        learners(QuestionWords.of(question.title()))
                .forEach(one -> known.putIfAbsent(one.person(), one));
        question.askedBy().ifPresent(known::remove);
        return known.values().stream().limit(MOST).toList();
    }

    private List<Expert> writers(List<DocumentSummary> written) {
        if (written.isEmpty()) {
            return List.of();
        }
        List<String> slugs = written.stream().map(DocumentSummary::slug).toList();
        return entities.createQuery(
                        "select n, d.slug, d.title from Document d join Person n on n.id = d.owner"
                                + " where d.slug in :slugs"
                                + " and (n.validTo is null or n.validTo >= :today)",
                        Object[].class)
                .setParameter("slugs", slugs)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .sorted(Comparator.comparingInt(row -> slugs.indexOf((String) row[1])))
                .map(row -> expert((Person) row[0], (String) row[2], true))
                .toList();
    }

    /** Those come first whose course has the most of the words in its name. */
    private List<Expert> learners(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        String named =
                IntStream.range(0, words.size())
                        .mapToObj(i -> "t.course like :word" + i + LikePattern.ESCAPE)
                        .collect(Collectors.joining(" or ", "(", ")"));
        TypedQuery<Object[]> query =
                entities.createQuery(
                                "select n, t.course from Participant p join p.person n"
                                        + " join Training t on t.id = p.trainingId"
                                        + " where (n.validTo is null or n.validTo >= :today) and "
                                        + named
                                        + " order by t.lastDay desc, p.id",
                                Object[].class)
                        .setParameter("today", LocalDate.now(clock))
                        .setMaxResults(COURSES);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, LikePattern.containing(words.get(i)));
        }
        var rows = new ArrayList<>(query.getResultList());
        rows.sort(Comparator.comparingLong(row -> -matches((String) row[1], words)));
        return rows.stream().map(row -> expert((Person) row[0], (String) row[1], false)).toList();
    }

    private static long matches(String course, List<String> words) {
        return words.stream().filter(course::contains).count();
    }

    private static Expert expert(Person person, String reason, boolean wrote) {
        return new Expert(
                person.id(),
                person.fullName(),
                person.division().map(Division::name).orElse(""),
                reason,
                wrote);
    }
}
