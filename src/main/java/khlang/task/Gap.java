package khlang.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a task lacks for somebody else to be able to do it. */
public enum Gap {
    NO_MANUAL("ไม่มีคู่มือ"),
    NO_SUBSTITUTE("ไม่มีผู้แทน"),
    NOT_CONFIRMED("หัวหน้ายังไม่รับรอง"),
    LAPSED("การรับรองหมดอายุ");

    private final String label;

    Gap(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /**
     * What a task lacks on a day.
     *
     * @param hasManual whether readers see its manual
     * @param substitutes those who stand in and work here on that day; its main holder is not among
     *     them
     * @return empty when somebody can stand in
     */
    public static Set<Gap> of(boolean hasManual, Collection<Ability> substitutes, LocalDate day) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (!hasManual) {
            gaps.add(NO_MANUAL);
        }
        if (substitutes.stream().noneMatch(one -> one.on(day) == Level.ABLE)) {
            gaps.add(
                    substitutes.isEmpty()
                            ? NO_SUBSTITUTE
                            : substitutes.stream().anyMatch(one -> one.isLapsed(day))
                                    ? LAPSED
                                    : NOT_CONFIRMED);
        }
        return gaps;
    }
}
