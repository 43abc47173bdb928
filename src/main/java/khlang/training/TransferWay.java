package khlang.training;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How somebody passes on what they have learnt. Names are stored: never rename one. */
public enum TransferWay {
    MEETING("ประชุมประจำเดือน"),
    MANUAL("จัดทำคู่มือ"),
    LEAFLET("แผ่นพับ"),
    MINI_TRAINING("อบรมย่อยภายใน"),
    WEBSITE("เผยแพร่ในคลังความรู้หรือเว็บไซต์");

    private final String label;

    TransferWay(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** Those that a text names, separated by commas; unknown ones are left out. */
    static Set<TransferWay> read(String stored) {
        var ways = EnumSet.noneOf(TransferWay.class);
        for (String name : stored.split(",")) {
            Arrays.stream(values()).filter(one -> one.name().equals(name)).forEach(ways::add);
        }
        return ways;
    }

    /** The text that is stored for some. */
    static String write(Set<TransferWay> ways) {
        return ways.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
