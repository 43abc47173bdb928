package khlang.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 12, 1);

    @Test
    void datesAreReadAsPeopleTypeThemAndDaysAreCounted() {
        TrainingDetails details =
                check(draft(Map.of("firstDay", "๓๐/๙/๖๔", "lastDay", "2 ต.ค. 64")));
        assertThat(details.firstDay()).isEqualTo("2021-09-30");
        assertThat(details.lastDay()).isEqualTo("2021-10-02");
        assertThat(details.days()).isEqualTo(3);
        assertThat(details.hours()).isNull();
    }

    @Test
    void aTrainingOfOneDayNeedsNoLastDay() {
        TrainingDetails details = check(draft(Map.of("firstDay", "1/10/2564", "hours", "๖")));
        assertThat(details.lastDay()).isEqualTo(details.firstDay());
        assertThat(details.days()).isEqualTo(1);
        assertThat(details.hours()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, '', kind, choose",
        "kind, PARTY, kind, choose",
        "outside, maybe, outside, choose",
        "course, '', course, required",
        "organiser, ' ', organiser, required",
        "firstDay, 2021-10-01, firstDay, thaiDate",
        "firstDay, 1/10/2021, firstDay, commonEraYear",
        "lastDay, 30/9/2564, lastDay, endsBeforeItBegins",
        "lastDay, 1/11/2565, lastDay, trainingTooLong",
        "firstDay, 1/10/2567, lastDay, endsBeforeItBegins",
        "days, 3, days, wholeNumber",
        "days, 0, days, wholeNumber",
        "hours, หก, hours, wholeNumber",
        "orderDate, 31/2/2564, orderDate, thaiDate",
    })
    void whatCannotBeIsToldBesideItsField(String field, String typed, String where, String rule) {
        assertThatThrownBy(() -> check(draft(with(field, typed))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Violation::field, Violation::rule)
                                        .contains(
                                                org.assertj.core.api.Assertions.tuple(
                                                        where, rule)));
    }

    @Test
    void furtherStudyMayGoOnForYears() {
        TrainingDetails details =
                check(draft(Map.of("kind", "FURTHER_STUDY", "lastDay", "30/9/2566")));
        assertThat(details.days()).isEqualTo(730);
    }

    @Test
    void somebodyMustHaveTakenPart() {
        TrainingDraft nobody = draft(Map.of("people", ""));
        assertThatThrownBy(() -> check(nobody)).hasMessageContaining("choosePeople");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        TrainingDraft empty =
                draft(Map.of("course", "", "organiser", "", "firstDay", "", "people", ""));
        assertThatThrownBy(() -> check(empty))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Violation::field)
                                        .containsExactlyInAnyOrder(
                                                "course", "organiser", "firstDay", "people"));
    }

    private static Map<String, String> with(String field, String typed) {
        var all = new HashMap<>(Map.of("lastDay", "2/10/2564"));
        all.put(field, typed);
        return all;
    }

    private static TrainingDetails check(TrainingDraft draft) {
        return TrainingRules.check(draft, TODAY);
    }

    private static TrainingDraft draft(Map<String, String> typed) {
        return new TrainingDraft(
                typed.getOrDefault("kind", "SEMINAR"),
                typed.getOrDefault("outside", "outside"),
                typed.getOrDefault("course", "การจัดซื้อจัดจ้างภาครัฐ"),
                typed.getOrDefault("organiser", "สถาบันตัวอย่าง"),
                "",
                typed.getOrDefault("firstDay", "1/10/2564"),
                typed.getOrDefault("lastDay", ""),
                typed.getOrDefault("days", ""),
                typed.getOrDefault("hours", ""),
                "",
                typed.getOrDefault("orderDate", ""),
                "",
                "",
                typed.getOrDefault("people", "7").isEmpty() ? List.of() : List.of(7L));
    }
}
