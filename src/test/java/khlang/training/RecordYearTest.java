package khlang.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordYearTest {

    private static final LocalDate NOW = LocalDate.of(2023, 9, 30);

    @Test
    void aStudyStandsInEachOfItsYearsAndItsDaysCountOnce() {
        LearntCourse study = course(TrainingKind.FURTHER_STUDY, "2021-06-01", "2023-05-31", 730);
        LearntCourse short2 = course(TrainingKind.TRAINING, "2021-09-30", "2021-10-01", 2);
        List<RecordYear> years = RecordYear.of(List.of(short2, study), NOW);
        assertThat(years)
                .extracting(one -> one.year().buddhistYear())
                .containsExactly(2566, 2565, 2564);
        assertThat(years).extracting(RecordYear::days).containsExactly(730, 2, 0);
        assertThat(years).extracting(RecordYear::hours).containsExactly(6, 6, 0);
        assertThat(years.get(1).courses()).containsExactly(short2, study);
    }

    @Test
    void aStudyIsNotYetInYearsThatAreToCome() {
        LearntCourse study = course(TrainingKind.FURTHER_STUDY, "2022-06-01", "2026-05-31", 1);
        assertThat(RecordYear.of(List.of(study), NOW))
                .extracting(one -> one.year().buddhistYear())
                .containsExactly(2566, 2565);
        LearntCourse ahead = course(TrainingKind.FURTHER_STUDY, "2024-06-01", "2026-05-31", 1);
        assertThat(RecordYear.of(List.of(ahead), NOW))
                .extracting(one -> one.year().buddhistYear())
                .containsExactly(2567);
    }

    @Test
    void whatIsToComeStandsInItsYearAndCountsWhenItIsOver() {
        LearntCourse ahead = course(TrainingKind.SEMINAR, "2024-01-01", "2024-01-02", 2);
        assertThat(RecordYear.of(List.of(ahead), NOW)).singleElement().returns(0, RecordYear::days);
        assertThat(RecordYear.of(List.of(ahead), ahead.lastDay()))
                .singleElement()
                .returns(2, RecordYear::days);
    }

    private static LearntCourse course(TrainingKind kind, String first, String last, int days) {
        return new LearntCourse(
                1,
                "นายสมชาย ใจดี",
                "คนงาน",
                "กองช่าง",
                1,
                kind,
                "หลักสูตร",
                "สถาบัน",
                LocalDate.parse(first),
                LocalDate.parse(last),
                days,
                6,
                null,
                false,
                false);
    }
}
