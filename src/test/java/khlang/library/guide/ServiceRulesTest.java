package khlang.library.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khlang.language.Violation;
import org.junit.jupiter.api.Test;

class ServiceRulesTest {

    private static final ServiceChannel COUNTER =
            new ServiceChannel(ChannelType.COUNTER, "สำนักปลัดเทศบาล", null, null, null);

    @Test
    void aWholeServiceBreaksNoRule() {
        var steps = List.of(step(1, DurationUnit.HOURS), step(30, DurationUnit.MINUTES));
        assertThat(broken(steps, total(90, DurationUnit.MINUTES))).isEmpty();
    }

    @Test
    void theTotalMustBeTheSumOfTheSteps() {
        var steps = List.of(step(5, DurationUnit.MINUTES), step(8, DurationUnit.MINUTES));
        assertThat(broken(steps, total(15, DurationUnit.MINUTES))).containsExactly("sumOfSteps");
    }

    @Test
    void daysAndWorkingDaysNeverAddUp() {
        var steps = List.of(step(1, DurationUnit.DAYS), step(2, DurationUnit.WORKING_DAYS));
        assertThat(broken(steps, total(3, DurationUnit.DAYS))).containsExactly("sumOfSteps");
        assertThat(broken(steps, total(3, DurationUnit.WORKING_DAYS)))
                .containsExactly("sumOfSteps");
        var working =
                List.of(step(1, DurationUnit.WORKING_DAYS), step(2, DurationUnit.WORKING_DAYS));
        assertThat(broken(working, total(3, DurationUnit.WORKING_DAYS))).isEmpty();
    }

    @Test
    void feesAndPapersMayBeNoneButNotBlank() {
        var service =
                new CitizenService(
                        null,
                        "ทุกคน",
                        List.of(COUNTER),
                        List.of(step(5, DurationUnit.MINUTES)),
                        total(5, DurationUnit.MINUTES),
                        null,
                        null,
                        null,
                        null);
        assertThat(ServiceRules.check(service))
                .extracting(Violation::field)
                .containsExactly("service.documents", "service.fees");
    }

    @Test
    void aServiceWithoutStepsChannelsAndApplicantsIsTold() {
        var service =
                new CitizenService(
                        null, " ", null, null, null, ServicePapers.NONE, Fees.NONE, null, null);
        assertThat(ServiceRules.check(service))
                .extracting(Violation::field)
                .containsExactly("service.applicants", "service.channels", "service.steps");
        assertThat(ServiceRules.check(service))
                .allSatisfy(violation -> assertThat(violation.sentence()).isNotBlank());
    }

    @Test
    void aNegativeDurationIsRefused() {
        assertThat(broken(List.of(step(-5, DurationUnit.MINUTES)), total(-5, DurationUnit.MINUTES)))
                .containsExactly("notNegative");
    }

    private static List<String> broken(List<ServiceStep> steps, ServiceDuration total) {
        var service =
                new CitizenService(
                        "งานพัฒนาชุมชน",
                        "ผู้มีอายุ 60 ปีบริบูรณ์",
                        List.of(COUNTER),
                        steps,
                        total,
                        ServicePapers.NONE,
                        Fees.NONE,
                        null,
                        null);
        return ServiceRules.check(service).stream().map(Violation::rule).toList();
    }

    private static ServiceStep step(int duration, DurationUnit unit) {
        return new ServiceStep(StepKind.DOCUMENT_CHECK, "ยื่นคำขอ", duration, unit, null);
    }

    private static ServiceDuration total(int value, DurationUnit unit) {
        return new ServiceDuration(value, unit);
    }
}
