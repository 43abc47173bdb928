package khlang.library.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceDurationTest {

    @Test
    void stepsOfOneUnitAddUpInIt() {
        assertThat(sum(step(1, DurationUnit.DAYS), step(44, DurationUnit.DAYS)))
                .contains(new ServiceDuration(45, DurationUnit.DAYS));
        assertThat(sum(step(5, DurationUnit.WORKING_DAYS), step(2, DurationUnit.WORKING_DAYS)))
                .contains(new ServiceDuration(7, DurationUnit.WORKING_DAYS));
        assertThat(sum(step(40, DurationUnit.MINUTES), step(20, DurationUnit.MINUTES)))
                .contains(new ServiceDuration(60, DurationUnit.MINUTES));
    }

    @Test
    void differentUnitsAddUpInTheLargestThatLeavesNoRest() {
        assertThat(sum(step(30, DurationUnit.MINUTES), step(2, DurationUnit.HOURS)))
                .contains(new ServiceDuration(150, DurationUnit.MINUTES));
        assertThat(sum(step(60, DurationUnit.MINUTES), step(2, DurationUnit.HOURS)))
                .contains(new ServiceDuration(3, DurationUnit.HOURS));
        assertThat(sum(step(24, DurationUnit.HOURS), step(2, DurationUnit.DAYS)))
                .contains(new ServiceDuration(3, DurationUnit.DAYS));
    }

    @Test
    void workingDaysAddUpWithNothingElse() {
        assertThat(sum(step(1, DurationUnit.WORKING_DAYS), step(1, DurationUnit.DAYS))).isEmpty();
    }

    @Test
    void noStepsOrAStepWithoutItsTimeHaveNoSum() {
        assertThat(sum()).isEmpty();
        assertThat(sum(step(1, DurationUnit.DAYS), step(null, DurationUnit.DAYS))).isEmpty();
        assertThat(sum(step(1, null))).isEmpty();
        assertThat(sum(step(Integer.MAX_VALUE, DurationUnit.DAYS), step(1, DurationUnit.DAYS)))
                .isEmpty();
    }

    @Test
    void whatIsAddedUpKeepsTheRule() {
        List<ServiceStep> steps =
                List.of(step(90, DurationUnit.MINUTES), step(1, DurationUnit.DAYS));
        assertThat(ServiceRules.addsUp(steps, ServiceDuration.sum(steps).orElseThrow())).isTrue();
    }

    private static Optional<ServiceDuration> sum(ServiceStep... steps) {
        return ServiceDuration.sum(Arrays.asList(steps));
    }

    private static ServiceStep step(Integer count, DurationUnit unit) {
        return new ServiceStep(StepKind.CONSIDERATION, "พิจารณา", count, unit, null);
    }
}
