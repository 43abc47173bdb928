package khlang.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that Thai signs share with Latin ones. A password may be typed with the other layout
 * switched on, so what is easy to guess in one is so in the other.
 */
final class ThaiKeyboard {

    private final Map<Character, Character> keys;
    private final List<String> common;

    private ThaiKeyboard(Map<Character, Character> keys, List<String> common) {
        this.keys = keys;
        this.common = common;
    }

    /** Reads the two lists beside this class. */
    static ThaiKeyboard read() {
        List<String> rows = lines("keyboard-th.txt");
        var keys = new HashMap<Character, Character>();
        for (int i = 0; i < rows.getLast().length(); i++) {
            char sign = rows.getLast().charAt(i);
            if (sign > 0x7f) {
                keys.put(sign, rows.getFirst().charAt(i));
            }
        }
        return new ThaiKeyboard(keys, lines("common-passwords-th.txt"));
    }

    /** The Latin signs on the keys that a text was typed with. */
    String keysOf(String text) {
        return text.chars()
                .mapToObj(sign -> keys.getOrDefault((char) sign, (char) sign).toString())
                .collect(Collectors.joining());
    }

    /** What is tried first by somebody who knows these names, in both layouts. */
    List<String> tried(List<String> names) {
        return Stream.concat(common.stream(), names.stream())
                .filter(word -> word.length() > 2)
                .flatMap(word -> Stream.of(word, keysOf(word)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream file = ThaiKeyboard.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
