package khlang.channel;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.organization.Division;

/**
 * The form of a division for a month, with what stands beside it.
 *
 * @param report empty while nobody has filled anything in
 * @param amounts what is filled in
 * @param before what was filled in for the month before
 * @param pressed how often the button at the counter was pressed
 * @param changes what was corrected after the head had confirmed it, the latest last
 * @param mayFill whether the one who asks may fill it in
 * @param mayConfirm whether the one who asks may stand for it
 */
public record MonthSheet(
        Division division,
        YearMonth month,
        Optional<ChannelReport> report,
        Map<Channel, Integer> amounts,
        Map<Channel, Integer> before,
        long pressed,
        List<TallyFile> files,
        List<TallyChange> changes,
        boolean mayFill,
        boolean mayConfirm) {

    /** What a form that shows it carries, so that nobody overwrites another; 0 for nothing yet. */
    public long version() {
        return report.map(ChannelReport::version).orElse(0L);
    }

    /** Whether it waits for the one who asks to stand for it. */
    public boolean isToConfirm() {
        return mayConfirm && report.filter(one -> one.state() == TallyState.SENT).isPresent();
    }

    /** Whether changing a number needs a reason. */
    public boolean isCorrection() {
        return report.filter(ChannelReport::wasConfirmed).isPresent();
    }
}
