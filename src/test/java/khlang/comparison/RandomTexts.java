package khlang.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts and changes of texts by chance; the same seed gives the same ones. */
final class RandomTexts {

    private static final String[] WORDS = {
        "เทศบาล",
        "กองช่าง",
        "ยื่น",
        "คำขอ",
        "ภายใน",
        "๑๕",
        "30",
        "วัน",
        " ",
        " ",
        "ที่",
        "ฉบับ",
        "LTAX",
        "**",
        "| ",
        "ผู้มีอำนาจ",
        "ลงนาม",
        "ๆ",
        "(",
        ")",
        "ค่าธรรมเนียม"
    };

    private final Random random;

    RandomTexts(long seed) {
        random = new Random(seed);
    }

    int number(int below) {
        return random.nextInt(below);
    }

    String text() {
        var lines = new ArrayList<String>();
        for (int i = random.nextInt(14); i > 0; i--) {
            lines.add(line());
        }
        return String.join("\n", lines) + (random.nextBoolean() ? "\n" : "");
    }

    String line() {
        var line = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            line.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return line.toString();
    }

    /** The text with a few lines changed, added, removed or split. */
    String changed(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = random.nextInt(4); i > 0 && !lines.isEmpty(); i--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.set(at, line());
                case 1 -> lines.add(at, line());
                case 2 -> lines.remove(at);
                default -> lines.set(at, lines.get(at).replaceFirst(" ", "\n"));
            }
        }
        return String.join("\n", lines);
    }
}
