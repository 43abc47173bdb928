package khlang.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a group of those who answered has said.
 *
 * @param name of the group; empty for all that are too few to be told apart
 * @param people how many of them answered
 * @param levels all their levels, of all questions
 */
public record SurveyGroup(String name, long people, Levels levels) {

    /**
     * Merges groups so that none is shown that is so small that its people might be recognised, nor
     * can be reckoned from the others.
     *
     * @param fewest how many a group must have at least
     * @return those that are large enough, the largest first, and at the end all others as one
     *     without a name; none at all when that would be too small as well
     */
    static List<SurveyGroup> merged(List<SurveyGroup> groups, long fewest) {
        List<SurveyGroup> shown =
                new ArrayList<>(
                        groups.stream()
                                .filter(one -> one.people() >= fewest && !one.name().isEmpty())
                                .sorted(
                                        Comparator.comparingLong(SurveyGroup::people)
                                                .reversed()
                                                .thenComparing(SurveyGroup::name))
                                .toList());
        SurveyGroup rest =
                groups.stream()
                        .filter(one -> !shown.contains(one))
                        .reduce(new SurveyGroup("", 0, Levels.NONE), SurveyGroup::and);
        while (rest.people() > 0 && rest.people() < fewest && !shown.isEmpty()) {
            rest = rest.and(shown.removeLast());
        }
        if (rest.people() >= fewest) {
            shown.add(rest);
        }
        return List.copyOf(shown);
    }

    private SurveyGroup and(SurveyGroup other) {
        return new SurveyGroup("", people + other.people, levels.plus(other.levels));
    }
}
