package khlang.thai;

/**
 * The two faces of a Thai keyboard (Kedmanee). Who forgets to switch it types {@code l;ylfu} for
 * the Thai greeting; the keys tell what was meant.
 */
public final class Keyboard {

    private static final String ENGLISH =
            "1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./`"
                    + "!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?~";

    private static final String THAI =
            "\u0E45/-\u0E20\u0E16\u0E38\u0E36\u0E04\u0E15\u0E08\u0E02\u0E0A"
                    + "\u0E46\u0E44\u0E33\u0E1E\u0E30\u0E31\u0E35\u0E23\u0E19\u0E22\u0E1A\u0E25\u0E03"
                    + "\u0E1F\u0E2B\u0E01\u0E14\u0E40\u0E49\u0E48\u0E32\u0E2A\u0E27\u0E07"
                    + "\u0E1C\u0E1B\u0E41\u0E2D\u0E34\u0E37\u0E17\u0E21\u0E43\u0E1D_"
                    + "+\u0E51\u0E52\u0E53\u0E54\u0E39\u0E3F\u0E55\u0E56\u0E57\u0E58\u0E59"
                    + "\u0E50\"\u0E0E\u0E11\u0E18\u0E4D\u0E4A\u0E13\u0E2F\u0E0D\u0E10,\u0E05"
                    + "\u0E24\u0E06\u0E0F\u0E42\u0E0C\u0E47\u0E4B\u0E29\u0E28\u0E0B."
                    + "()\u0E09\u0E2E\u0E3A\u0E4C?\u0E12\u0E2C\u0E26%";

    /** A word of Thai letters on so many digit keys in a row is hard to find. */
    private static final int SHORTEST_NUMBER = 3;

    private Keyboard() {}

    /** What the same keys give in Thai; three digits and more in a row stay a number. */
    public static String thai(String text) {
        var typed = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int end = from;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            boolean number = end - from >= SHORTEST_NUMBER;
            end = Math.max(end, from + 1);
            for (int i = from; i < end; i++) {
                typed.append(number ? text.charAt(i) : other(ENGLISH, THAI, text.charAt(i)));
            }
            from = end;
        }
        return typed.toString();
    }

    /** What the same keys give in English. */
    public static String english(String text) {
        var typed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            typed.append(other(THAI, ENGLISH, text.charAt(i)));
        }
        return typed.toString();
    }

    /** Whether a text has no Thai letter but a key that could be one. */
    public static boolean mayBeThai(String text) {
        return text.chars().noneMatch(c -> ThaiLetters.isInBlock((char) c))
                && text.chars().anyMatch(c -> c > ' ' && c < '\u007F');
    }

    private static char other(String from, String to, char c) {
        int key = from.indexOf(c);
        return key < 0 ? c : to.charAt(key);
    }
}
