package khlang.library.guide;

/**
 * One step of the service.
 *
 * @param duration how long it takes, in {@code unit}
 * @param by the section that does it
 */
public record ServiceStep(
        StepKind kind, String detail, Integer duration, DurationUnit unit, String by) {}
