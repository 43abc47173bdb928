package khlang.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.thai.SearchText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A set that is easy, or leaves documents out, would measure nothing. */
class QuestionSetTest {

    private static final List<Question> QUESTIONS = Question.all();

    /** By slug, whether everybody may read it. */
    private static Map<String, Boolean> documents;

    @BeforeAll
    static void readContent() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content", "documents"))) {
            documents =
                    files.filter(file -> file.toString().endsWith(".md"))
                            .collect(
                                    toMap(
                                            file ->
                                                    file.getFileName()
                                                            .toString()
                                                            .replace(".md", ""),
                                            QuestionSetTest::isPublic));
        }
    }

    private static boolean isPublic(Path file) {
        try {
            return Files.readString(file).contains("\naudience: public\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thereAreTwoHundredAndNoneTwice() {
        assertThat(QUESTIONS).hasSize(200);
        assertThat(QUESTIONS)
                .extracting(question -> SearchText.of(question.text()).text().replace(" ", ""))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachDocumentAnswersTwoOrMore() {
        assertThat(documents)
                .allSatisfy(
                        (slug, everybodys) ->
                                assertThat(QUESTIONS)
                                        .as(slug)
                                        .filteredOn(question -> question.isAnsweredBy(slug))
                                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void whoAsksMayReadADocumentThatAnswers() {
        assertThat(QUESTIONS)
                .allSatisfy(
                        question -> {
                            assertThat(documents.keySet()).containsAll(question.grades().keySet());
                            assertThat(question.grades().values())
                                    .allMatch(grade -> grade >= 1 && grade <= 3);
                            assertThat(question.grades().keySet())
                                    .as(question.text())
                                    .anyMatch(
                                            slug ->
                                                    question.isAnsweredBy(slug)
                                                            && (question.byStaff()
                                                                    || documents.get(slug)));
                        });
    }

    @Test
    void eachPersonaFaultAndFormHasItsShare() {
        assertThat(shares(QUESTIONS.stream().map(Question::persona)).values())
                .hasSize(6)
                .allMatch(share -> share >= 10);
        Map<String, Long> faults = shares(QUESTIONS.stream().map(Question::fault));
        assertThat(faults).hasSize(8);
        assertThat(faults.values()).allMatch(share -> share >= 5);
        assertThat(faults.get("none")).isLessThanOrEqualTo(QUESTIONS.size() * 6L / 10);
        assertThat(shares(QUESTIONS.stream().map(Question::form)))
                .containsOnlyKeys(
                        "keywords",
                        "documents",
                        "amount",
                        "where",
                        "duration",
                        "who",
                        "when",
                        "how",
                        "what",
                        "whether")
                .allSatisfy((form, share) -> assertThat(share).as(form).isGreaterThanOrEqualTo(5));
    }

    private static Map<String, Long> shares(Stream<String> kinds) {
        return kinds.collect(groupingBy(identity(), counting()));
    }
}
