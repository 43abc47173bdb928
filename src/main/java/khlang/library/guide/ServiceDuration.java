package khlang.library.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A length of time as an office tells it.
 *
 * @param value how many of the unit, zero or more; null only in a file that forgot it
 * @param unit null only in a file that forgot it
 */
public record ServiceDuration(Integer value, DurationUnit unit) {

    private static final List<DurationUnit> LARGEST_FIRST =
            List.of(DurationUnit.DAYS, DurationUnit.HOURS, DurationUnit.MINUTES);

    /**
     * What steps add up to: in their own unit when they share one, else in the largest unit that
     * tells it without a rest. Working days add up only among themselves.
     *
     * @return empty when there are no steps, one lacks its time, or they cannot be added up
     */
    public static Optional<ServiceDuration> sum(List<ServiceStep> steps) {
        if (steps.isEmpty()
                || steps.stream()
                        .anyMatch(step -> step.duration() == null || step.unit() == null)) {
            return Optional.empty();
        }
        Set<DurationUnit> units = steps.stream().map(ServiceStep::unit).collect(Collectors.toSet());
        if (units.size() == 1) {
            long sum = steps.stream().mapToLong(ServiceStep::duration).sum();
            return of(sum, steps.getFirst().unit());
        }
        if (units.contains(DurationUnit.WORKING_DAYS)) {
            return Optional.empty();
        }
        long minutes =
                steps.stream()
                        .mapToLong(step -> step.unit().minutes(step.duration()).orElseThrow())
                        .sum();
        return LARGEST_FIRST.stream()
                .filter(unit -> minutes % unit.minutes(1).orElseThrow() == 0)
                .findFirst()
                .flatMap(unit -> of(minutes / unit.minutes(1).orElseThrow(), unit));
    }

    private static Optional<ServiceDuration> of(long value, DurationUnit unit) {
        return value > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new ServiceDuration((int) value, unit));
    }
}
