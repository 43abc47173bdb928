package khlang.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.authoring.NewDocuments;
import khlang.language.Sentences;
import khlang.library.DocumentDescription;
import khlang.library.DocumentKind;
import khlang.library.DocumentOrigins;
import khlang.library.Documents;
import khlang.library.Manuscripts;
import khlang.organization.Division;
import khlang.organization.RefusedException;
import khlang.privacy.Redaction;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Makes a draft for the library of a question and the answer that was chosen. */
@ApplicationScoped
@Transactional
public class QuestionDocuments implements DocumentOrigins {

    private static final Sentences WORDS = new Sentences("khlang.question.document");

    @PersistenceContext EntityManager entities;
    @Inject Questions questions;
    @Inject NewDocuments drafts;
    @Inject Documents documents;
    @Inject Manuscripts manuscripts;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    /**
     * The document that was made of a question.
     *
     * @param slug its name in addresses
     * @param address where the one who asks reads it, or writes it while nobody reads it yet
     * @param isPublished whether it is read
     */
    public record Made(String slug, String address, boolean isPublished) {}

    /** The document of a question; empty while there is none, or for those who may not see it. */
    public Optional<Made> of(Question question) {
        return question.document().flatMap(this::made);
    }

    private Optional<Made> made(String slug) {
        if (!documents.summaries(List.of(slug), reader.get()).isEmpty()) {
            return Optional.of(new Made(slug, "/documents/" + slug, true));
        }
        return rights.allows(Right.CONTRIBUTE) && manuscripts.mayWrite(slug)
                ? Optional.of(new Made(slug, "/documents/" + slug + "/edit", false))
                : Optional.empty();
    }

    /** Whether the one who asks may make a document of it now. */
    public boolean mayMake(Question question) {
        return rights.allows(Right.CONTRIBUTE)
                && question.document().isEmpty()
                && question.acceptedAnswer().isPresent();
    }

    /**
     * Makes the draft; it belongs to the one who asks. Asked twice, there is one.
     *
     * @return its name in addresses
     * @throws RefusedException when no answer was chosen
     */
    public String make(long id) {
        rights.require(Right.CONTRIBUTE);
        Question question = questions.lock(id);
        if (question.document().isPresent()) {
            return question.document().get();
        }
        Answer answer =
                question.acceptedAnswer()
                        .map(key -> entities.find(Answer.class, key))
                        .orElseThrow(() -> new RefusedException("document", "questionNotAccepted"));
        String slug = drafts.name(DocumentKind.KNOWLEDGE_ARTICLE);
        drafts.begin(slug, description(question), markdown(question, answer));
        question.becomeDocument(slug);
        questions.note(question, StepKind.DOCUMENT, slug);
        entities.flush();
        audit.record(
                AuditAction.QUESTION_PUBLISHED, Questions.object(question), "", "document:" + slug);
        return slug;
    }

    private static DocumentDescription description(Question question) {
        return new DocumentDescription(
                Redaction.of(question.title()).text(),
                DocumentKind.KNOWLEDGE_ARTICLE,
                null,
                question.division().map(Division::slug).orElse(null),
                question.audience(),
                "",
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                List.of(),
                null);
    }

    private static String markdown(Question question, Answer answer) {
        var text = new StringBuilder();
        text.append("## ").append(WORDS.say("question")).append("\n\n");
        text.append(question.title()).append("\n\n");
        if (!question.details().isBlank()) {
            text.append(question.details()).append("\n\n");
        }
        text.append("## ").append(WORDS.say("answer")).append("\n\n");
        text.append(answer.markdown()).append('\n');
        answer.document()
                .ifPresent(
                        slug ->
                                text.append('\n')
                                        .append(WORDS.say("seeAlso", "/documents/" + slug))
                                        .append('\n'));
        return Redaction.of(text.toString()).text();
    }

    @Override
    public Optional<Origin> of(String slug) {
        return entities.createQuery(
                        "select q from Question q where q.document = :slug", Question.class)
                .setParameter("slug", slug)
                .getResultStream()
                .filter(one -> questions.find(one.id()).isPresent())
                .map(one -> new Origin(WORDS.say("origin", one.title()), "/questions/" + one.id()))
                .findFirst();
    }
}
