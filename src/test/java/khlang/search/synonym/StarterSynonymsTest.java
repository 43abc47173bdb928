package khlang.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import khlang.search.SynonymFile;
import khlang.search.SynonymGroup;
import khlang.search.SynonymKind;
import khlang.search.Synonyms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list that a new portal begins with. */
class StarterSynonymsTest {

    private static final List<SynonymFile.Problem> PROBLEMS = new ArrayList<>();
    private static final SynonymIntake INTAKE = new SynonymIntake(List.of(), PROBLEMS::add);

    @BeforeAll
    static void read() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("content", "synonyms.txt"));
        INTAKE.take(SynonymFile.groups(lines, PROBLEMS::add));
    }

    @Test
    void everyLineIsTaken() {
        assertThat(PROBLEMS).isEmpty();
        assertThat(INTAKE.fresh()).hasSizeGreaterThan(250);
    }

    @Test
    void everyWordFindsTheOthersOfItsGroup() {
        Synonyms synonyms = Synonyms.of(INTAKE.fresh());
        for (SynonymGroup group : INTAKE.fresh()) {
            for (String word : group.words()) {
                Synonyms.Expansion expansion = synonyms.expand(word);
                List<String> found = new ArrayList<>(expansion.replacements());
                expansion.groups().forEach(found::addAll);
                assertThat(found).as(word).containsAnyElementsOf(others(group, word));
            }
        }
    }

    private static List<String> others(SynonymGroup group, String word) {
        return group.kind() == SynonymKind.SAME
                ? group.words().stream().filter(one -> !one.equals(word)).toList()
                : group.others();
    }

    @Test
    void whatWasTakenOutAsTextComesBackAsNothingNew() {
        List<String> lines =
                INTAKE.fresh().stream().flatMap(group -> group.lines().lines()).toList();
        var again = new SynonymIntake(INTAKE.fresh(), PROBLEMS::add);
        again.take(SynonymFile.groups(lines, PROBLEMS::add));
        assertThat(PROBLEMS).isEmpty();
        assertThat(again.fresh()).isEmpty();
        assertThat(again.there()).isGreaterThanOrEqualTo(INTAKE.fresh().size());
    }
}
