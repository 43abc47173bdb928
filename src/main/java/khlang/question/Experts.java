package khlang.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.contribution.Colleagues;
import khlang.contribution.KnownTopic;
import khlang.contribution.TopicOrigin;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.library.DocumentsAbout;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Suggests who may know an answer: whose documents are found with the words of the question, then
 * whom the portal knows by what they wrote, told colleagues, answered or were trained in, as far as
 * they want it shown. It suggests; people decide.
 */
@ApplicationScoped
@Transactional
public class Experts {

    private static final int MOST = 6;
    private static final int DOCUMENTS = 5;

    @PersistenceContext EntityManager entities;
    @Inject Instance<DocumentsAbout> found;
    @Inject Documents documents;
    @Inject Colleagues colleagues;
    @Inject CurrentReader reader;
    @Inject Rights rights;

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

    /** Who may know, those first whose documents are found. */
    public List<Expert> of(Question question) {
        rights.require(Right.READ_STAFF);
        Map<Long, Expert> known = new LinkedHashMap<>();
        writers(documents(question.title())).forEach(one -> known.putIfAbsent(one.person(), one));
        colleagues.knowing(QuestionWords.of(question.title()), MOST).stream()
                .map(one -> expert(one.person(), reason(one.topic()), one.topic().origin()))
                .forEach(one -> known.putIfAbsent(one.person(), one));
        question.askedBy().ifPresent(known::remove);
        return known.values().stream().limit(MOST).toList();
    }

    /** Of a document its title, of all else the topic itself. */
    private static String reason(KnownTopic topic) {
        return topic.origin() == TopicOrigin.DOCUMENT ? topic.what() : topic.topic();
    }

    private List<Expert> writers(List<DocumentSummary> written) {
        if (written.isEmpty()) {
            return List.of();
        }
        List<String> slugs = written.stream().map(DocumentSummary::slug).toList();
        List<Object[]> owned =
                entities.createQuery(
                                "select d.owner, d.slug, d.title from Document d"
                                        + " where d.slug in :slugs and d.owner is not null",
                                Object[].class)
                        .setParameter("slugs", slugs)
                        .getResultList();
        Map<Long, Person> owners =
                colleagues.willing(owned.stream().map(row -> (Long) row[0]).toList()).stream()
                        .collect(Collectors.toMap(Person::id, one -> one));
        return owned.stream()
                .filter(row -> owners.containsKey((Long) row[0]))
                .sorted(Comparator.comparingInt(row -> slugs.indexOf((String) row[1])))
                .map(
                        row ->
                                expert(
                                        owners.get((Long) row[0]),
                                        (String) row[2],
                                        TopicOrigin.DOCUMENT))
                .toList();
    }

    private static Expert expert(Person person, String reason, TopicOrigin origin) {
        return new Expert(
                person.id(),
                person.fullName(),
                person.division().map(Division::name).orElse(""),
                reason,
                origin);
    }
}
