package khlang.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import khlang.language.Sentences;
import khlang.library.DocumentLines;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Tells staff under a document that there are questions about it. */
@ApplicationScoped
@Transactional
public class AssessmentLines implements DocumentLines {

    private static final Sentences WORDS = new Sentences("khlang.assessment.lines");

    @Inject Assessments assessments;
    @Inject Rights rights;

    @Override
    public List<Line> of(String slug) {
        return rights.allows(Right.CONTRIBUTE)
                ? assessments.checksOf(slug).stream()
                        .map(
                                one ->
                                        new Line(
                                                WORDS.say(
                                                        "check",
                                                        one.details().title(),
                                                        one.details().items()),
                                                one.path()))
                        .toList()
                : List.of();
    }
}
