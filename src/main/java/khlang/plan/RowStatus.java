package khlang.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import khlang.figures.Tally;

/** How far a row of the plan is (domain 1.5, rule 5). */
public enum RowStatus {
    /** The plan asks that there be something, and there is. */
    THERE("เป็นไปตามเป้าหมาย (มี)"),
    NOTHING("ยังไม่มีผลการดำเนินงาน"),
    REACHED("บรรลุ"),
    MISSED("ยังไม่บรรลุ"),
    /** The year is not over. */
    RUNNING("อยู่ระหว่างดำเนินการ"),
    /** Nothing in the portal counts it, which is no zero. */
    UNKNOWN("ยังไม่มีข้อมูล");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String label;

    RowStatus(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /**
     * The status of a row.
     *
     * @param figures what is known of its measures, in the row's order
     * @param running whether its year is not over
     */
    public static RowStatus of(PlanRow row, List<KnownFigure> figures, boolean running) {
        if (figures.isEmpty()) {
            return UNKNOWN;
        }
        if (running) {
            return RUNNING;
        }
        Optional<PlanRow.NumericTarget> target = row.askedNumber();
        if (target.isPresent()) {
            return reaches(figures.getFirst().parts().getFirst().tally(), target.get().value())
                    ? REACHED
                    : MISSED;
        }
        Optional<BigDecimal> wanted = row.wantedNumber();
        if (wanted.isPresent()) {
            return reaches(figures.getFirst().parts().getFirst(), wanted.get()) ? REACHED : MISSED;
        }
        return hasSome(figures) ? THERE : NOTHING;
    }

    private static boolean reaches(KnownFigure.Part part, BigDecimal wanted) {
        return part.isShare()
                ? reaches(part.tally(), wanted)
                : BigDecimal.valueOf(part.tally().counted()).compareTo(wanted) >= 0;
    }

    /** Whether there is anything at all to show for it. */
    public static boolean hasSome(List<KnownFigure> figures) {
        return figures.stream()
                .flatMap(one -> one.deciding().stream())
                .anyMatch(part -> part.tally().counted() > 0);
    }

    /** Compares what was counted, not what it was rounded to: 48.995 is not 49. */
    static boolean reaches(Tally tally, BigDecimal percent) {
        return tally.all() > 0
                && BigDecimal.valueOf(tally.counted())
                                .multiply(HUNDRED)
                                .compareTo(percent.multiply(BigDecimal.valueOf(tally.all())))
                        >= 0;
    }
}
