package khlang.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurveyGroupTest {

    private static final int FEWEST = 5;

    @Test
    void smallGroupsAreToldTogether() {
        assertThat(names(group("ก", 9), group("ข", 3), group("ค", 2), group("", 1)))
                .containsExactly("ก 9", " 6");
    }

    @Test
    void whatWouldBeAloneTakesTheSmallestWithIt() {
        assertThat(names(group("ก", 9), group("ข", 7), group("ค", 1)))
                .as("else the one could be reckoned from the whole")
                .containsExactly("ก 9", " 8");
    }

    @Test
    void fewAreNotToldAtAll() {
        assertThat(names(group("ก", 2), group("ข", 2))).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void noGroupIsEverSmallAndNobodyIsLost() {
        var random = new Random(84);
        for (int round = 0; round < 1_000; round++) {
            List<SurveyGroup> groups = new ArrayList<>();
            int count = random.nextInt(7);
            for (int i = 0; i < count; i++) {
                groups.add(group("d" + i, 1 + random.nextInt(9)));
            }
            if (random.nextBoolean()) {
                groups.add(group("", 1 + random.nextInt(4)));
            }
            List<SurveyGroup> merged = SurveyGroup.merged(groups, FEWEST);
            assertThat(merged).allMatch(one -> one.people() >= FEWEST);
            long all = groups.stream().mapToLong(SurveyGroup::people).sum();
            long told = merged.stream().mapToLong(SurveyGroup::people).sum();
            assertThat(told).isEqualTo(all < FEWEST ? 0 : all);
            assertThat(merged.stream().mapToLong(one -> one.levels().n()).sum()).isEqualTo(told);
        }
    }

    private static SurveyGroup group(String name, int people) {
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            levels.add(1 + i % 5);
        }
        return new SurveyGroup(name, people, Levels.of(levels));
    }

    private static List<String> names(SurveyGroup... groups) {
        return SurveyGroup.merged(List.of(groups), FEWEST).stream()
                .map(one -> one.name() + " " + one.people())
                .toList();
    }
}
