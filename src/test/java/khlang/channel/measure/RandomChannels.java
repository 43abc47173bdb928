package khlang.channel.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import khlang.calendar.FiscalYear;
import khlang.channel.Channel;
import khlang.channel.ImprovedChannel;

/** An office whose channels are used at random; days gather around the turns of fiscal years. */
final class RandomChannels {

    static final FiscalYear FIRST = new FiscalYear(2564);
    static final int YEARS = 3;

    private static final List<String> DIVISIONS = List.of("finance", "education", "clerk");

    final LocalDate today;
    final List<CountedTally> tallies = new ArrayList<>();
    final List<LoggedPublication> publications = new ArrayList<>();
    final List<WebPublication> documents = new ArrayList<>();
    final List<RecordedImprovement> improvements = new ArrayList<>();
    final List<WebChange> changes = new ArrayList<>();
    private final Random random;

    RandomChannels(long seed) {
        random = new Random(seed);
        today = day();
        long key = 0;
        for (String division : DIVISIONS) {
            for (int i = 0; i < YEARS * 12; i++) {
                if (random.nextInt(3) > 0) {
                    report(++key, division, YearMonth.from(FIRST.firstDay()).plusMonths(i));
                }
            }
        }
        for (int i = random.nextInt(30); i > 0; i--) {
            publications.add(
                    new LoggedPublication(
                            ++key,
                            channel(),
                            day(),
                            division(),
                            "เรื่อง " + key,
                            "บอร์ด",
                            "แผ่นพับ"));
        }
        for (int i = random.nextInt(30); i > 0; i--) {
            documents.add(
                    new WebPublication(
                            ++key, "doc-" + key, "เรื่อง " + key, division(), "คู่มือ", day()));
        }
        for (int i = random.nextInt(30); i > 0; i--) {
            improve(++key);
        }
        for (int i = random.nextInt(60); i > 0; i--) {
            changes.add(new WebChange("doc-" + i, "เรื่อง " + i, division(), day()));
        }
    }

    private void improve(long key) {
        ImprovedChannel[] all = ImprovedChannel.values();
        boolean confirmed = random.nextBoolean();
        improvements.add(
                new RecordedImprovement(
                        key,
                        all[random.nextInt(all.length)],
                        division(),
                        day(),
                        "จัดใหม่ " + key,
                        confirmed,
                        confirmed ? "รับรองแล้ว" : "รอรับรอง"));
    }

    private void report(long key, String division, YearMonth month) {
        boolean confirmed = random.nextBoolean();
        for (Channel one : Channel.values()) {
            if (random.nextBoolean()) {
                tallies.add(
                        new CountedTally(
                                key,
                                division,
                                "กอง " + division,
                                month,
                                one,
                                random.nextInt(4) * random.nextInt(50),
                                confirmed,
                                confirmed ? "รับรองแล้ว" : "รอรับรอง"));
            }
        }
    }

    ChannelYear year(FiscalYear year) {
        return new ChannelYear(
                year, today, tallies, publications, documents, improvements, changes);
    }

    static List<FiscalYear> years() {
        var years = new ArrayList<FiscalYear>();
        for (int i = -1; i <= YEARS; i++) {
            years.add(new FiscalYear(FIRST.buddhistYear() + i));
        }
        return years;
    }

    private Channel channel() {
        Channel[] all = Channel.values();
        return all[random.nextInt(all.length)];
    }

    private String division() {
        return DIVISIONS.get(random.nextInt(DIVISIONS.size()));
    }

    private LocalDate day() {
        LocalDate turn = FIRST.firstDay().plusYears(random.nextInt(YEARS));
        return random.nextBoolean()
                ? turn.plusDays(random.nextInt(5) - 2)
                : turn.plusDays(random.nextInt(365));
    }
}
