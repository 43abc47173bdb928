package khlang.measurement.web;

import khlang.measurement.AccessCount;

/**
 * How many more or fewer than in the year before.
 *
 * @param now the number of the year
 * @param before that of the same months of the year before
 */
public record Comparison(long now, long before) {

    private static final int HUNDRED = 100;

    /** As people read it, such as "12 more (+20 %)"; the percentage only where there is one. */
    public String words() {
        long more = now - before;
        if (more == 0) {
            return StatisticsWords.say("compared.same");
        }
        String words =
                StatisticsWords.say(
                        more > 0 ? "compared.more" : "compared.fewer",
                        StatisticsPage.number(Math.abs(more)));
        return before == 0 ? words : words + " " + percent();
    }

    private String percent() {
        long tenths = Math.round(HUNDRED * 10.0 * (now - before) / before);
        return StatisticsWords.say("compared.percent", (tenths > 0 ? "+" : "") + (tenths / 10.0));
    }

    /** That of a side whose numbers may be told on both sides. */
    static boolean mayBeTold(AccessCount now, AccessCount before) {
        return !now.hidesStaff() && !before.hidesStaff();
    }
}
