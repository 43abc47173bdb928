package khlang.question.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.markdown.LinkResolver;
import khlang.markdown.Markdown;
import khlang.markdown.SafeHtml;
import khlang.question.Answer;
import khlang.question.Answers;
import khlang.question.Question;
import khlang.question.Questions;
import khlang.rights.CurrentReader;

/** Makes answers ready to read. */
@ApplicationScoped
class AnswersShown {

    @Inject Documents documents;
    @Inject Questions questions;
    @Inject Answers answers;
    @Inject Markdown markdown;
    @Inject CurrentReader reader;

    List<ShownAnswer> of(Question question, List<Answer> all) {
        Map<String, DocumentSummary> named =
                documents
                        .summaries(
                                all.stream().flatMap(one -> one.document().stream()).toList(),
                                reader.get())
                        .stream()
                        .collect(Collectors.toMap(DocumentSummary::slug, Function.identity()));
        boolean staff = questions.isStaff();
        long accepted = question.acceptedAnswer().orElse(0L);
        return all.stream()
                .map(
                        one ->
                                new ShownAnswer(
                                        one,
                                        html(one.markdown()),
                                        one.document().map(named::get),
                                        one.id() == accepted,
                                        staff && answers.mayChange(question, one),
                                        staff && one.changedAt().isPresent()
                                                ? answers.earlier(one)
                                                : List.of()))
                .toList();
    }

    SafeHtml html(String text) {
        return markdown.render(text, LinkResolver.NONE).html();
    }

    /** A document, when the one who asks may read it. */
    Optional<DocumentSummary> document(Optional<String> slug) {
        return slug.isEmpty()
                ? Optional.empty()
                : documents.summaries(List.of(slug.get()), reader.get()).stream().findAny();
    }
}
