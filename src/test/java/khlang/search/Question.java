package khlang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody would type, and which documents of the starter content answer it.
 *
 * @param persona who types
 * @param fault what is wrong or unusual with the typing; {@code none} for nothing
 * @param form what is asked for
 * @param grades by slug: 3 answers it, 2 helps, 1 is related
 */
public record Question(
        String text, String persona, String fault, String form, Map<String, Integer> grades) {

    private static final Set<String> STAFF = Set.of("clerk", "head", "auditor");
    private static final int COLUMNS = 5;

    /** All of them. */
    public static List<Question> all() {
        try (InputStream file = Question.class.getResourceAsStream("questions.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Question::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Question of(String line) {
        String[] columns = line.split("\t", -1);
        assertThat(columns).as(line).hasSize(COLUMNS);
        var grades = new LinkedHashMap<String, Integer>();
        for (String answer : columns[4].split(",")) {
            String[] graded = answer.split("=");
            assertThat(grades.put(graded[0], Integer.valueOf(graded[1]))).as(line).isNull();
        }
        return new Question(columns[0], columns[1], columns[2], columns[3], grades);
    }

    /** Whether the one who asks may read what is for staff only. */
    public boolean byStaff() {
        return STAFF.contains(persona);
    }

    /** Whether a document answers it. */
    public boolean isAnsweredBy(String slug) {
        return grades.getOrDefault(slug, 0) == 3;
    }
}
