package khlang.traffic.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import khlang.calendar.ThaiDates;
import khlang.traffic.TrafficDay;
import khlang.traffic.TrafficHold;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * What is kept of the traffic, and until when.
 *
 * @param kept for how many days at least
 * @param all every day there is, the newest first
 * @param paging over the days
 * @param lost how many lines were lost since the portal was started
 * @param said the confirmation to show; empty for none
 * @param changedMeanwhile whether somebody else has changed the order since the form was printed
 */
public record TrafficPage(
        int kept,
        List<TrafficDay> all,
        Paging paging,
        TrafficHold hold,
        long lost,
        Form form,
        FormProblems problems,
        String said,
        boolean changedMeanwhile)
        implements Page {

    private static final int KILO = 1_024;

    @Override
    public String template() {
        return "traffic/traffic.jte";
    }

    /** The days on this page. */
    public List<TrafficDay> days() {
        return all.subList(paging.offset(), (int) paging.to());
    }

    /** The days to choose from. */
    public List<Choice> choices() {
        return all.stream()
                .map(one -> new Choice(one.day().toString(), ThaiDates.abbreviated(one.day())))
                .toList();
    }

    /** The size of all files together, for people. */
    public String size() {
        return size(all.stream().mapToLong(TrafficDay::bytes).sum());
    }

    /** A size for people: {@code 512 B}, {@code 1.4 MB}. */
    public static String size(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= KILO && unit < 3) {
            size /= KILO;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(unit == 0 ? 0 : 1);
        return format.format(size) + " " + List.of("B", "kB", "MB", "GB").get(unit);
    }
}
