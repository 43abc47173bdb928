package khlang.library.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import khlang.language.Violation;

/** What a citizen guide's structured part must fulfil, after the nationwide template. */
public final class ServiceRules {

    private ServiceRules() {}

    /** What is wrong with it, by field; empty when nothing is. */
    public static List<Violation> check(CitizenService service) {
        var wrong = new ArrayList<Violation>();
        if (isBlank(service.applicants())) {
            wrong.add(new Violation("service.applicants", "required"));
        }
        if (service.channels().isEmpty()) {
            wrong.add(new Violation("service.channels", "atLeastOne"));
        }
        if (service.channels().stream().anyMatch(channel -> channel.type() == null)) {
            wrong.add(new Violation("service.channels.type", "required"));
        }
        if (service.documents() == null) {
            wrong.add(new Violation("service.documents", "listOrNone"));
        } else if (service.documents().all().stream().anyMatch(paper -> isBlank(paper.name()))) {
            wrong.add(new Violation("service.documents.name", "required"));
        }
        if (service.fees() == null) {
            wrong.add(new Violation("service.fees", "listOrNone"));
        } else if (service.fees().items().stream()
                .anyMatch(fee -> isBlank(fee.item()) || isBlank(fee.rate()))) {
            wrong.add(new Violation("service.fees", "itemAndRate"));
        }
        wrong.addAll(checkSteps(service));
        return wrong;
    }

    private static List<Violation> checkSteps(CitizenService service) {
        if (service.steps().isEmpty()) {
            return List.of(new Violation("service.steps", "atLeastOne"));
        }
        for (ServiceStep step : service.steps()) {
            if (isBlank(step.detail()) || step.duration() == null || step.unit() == null) {
                return List.of(new Violation("service.steps", "detailDurationUnit"));
            }
            if (step.duration() < 0) {
                return List.of(new Violation("service.steps.duration", "notNegative"));
            }
        }
        ServiceDuration total = service.totalDuration();
        if (total == null || total.value() == null || total.unit() == null) {
            return List.of(new Violation("service.total_duration", "required"));
        }
        return addsUp(service.steps(), total)
                ? List.of()
                : List.of(new Violation("service.total_duration", "sumOfSteps"));
    }

    /**
     * Whether steps take so long altogether. Working days add up only among themselves; the other
     * units are compared in minutes.
     *
     * @param steps each with its duration and unit
     * @param total with value and unit
     */
    public static boolean addsUp(List<ServiceStep> steps, ServiceDuration total) {
        if (total.unit() == DurationUnit.WORKING_DAYS) {
            return steps.stream().allMatch(step -> step.unit() == DurationUnit.WORKING_DAYS)
                    && steps.stream().mapToInt(ServiceStep::duration).sum() == total.value();
        }
        long sum = 0;
        for (ServiceStep step : steps) {
            OptionalLong minutes = step.unit().minutes(step.duration());
            if (minutes.isEmpty()) {
                return false;
            }
            sum += minutes.getAsLong();
        }
        return sum == total.unit().minutes(total.value()).orElse(-1);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
