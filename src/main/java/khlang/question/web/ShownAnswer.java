package khlang.question.web;

import java.util.List;
import java.util.Optional;
import khlang.library.DocumentSummary;
import khlang.markdown.SafeHtml;
import khlang.question.Answer;
import khlang.question.AnswerText;

/**
 * An answer as the one who asks reads it.
 *
 * @param document that answers, when they may read it
 * @param accepted whether it was chosen
 * @param mayChange whether they may change it
 * @param earlier what it said before; nothing for those from outside
 */
public record ShownAnswer(
        Answer answer,
        SafeHtml text,
        Optional<DocumentSummary> document,
        boolean accepted,
        boolean mayChange,
        List<AnswerText> earlier) {}
