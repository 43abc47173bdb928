package khlang.word;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that links lead to. */
final class Links {

    private static final int LONGEST = 2_000;

    private static final Pattern ALLOWED =
            Pattern.compile(
                    "(?:https?://[^/?#\\s].*|mailto:.+|tel:.+|/(?![/\\\\]).*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MISLEADING = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\\\\\s]");
    private static final Pattern ENCODED = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");
    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z0-9:/._?=&%@#+-]*[A-Za-z0-9/]");

    private Links() {}

    /** A foreign address that we would print; empty for all others. */
    static Optional<String> trusted(String written) {
        String address = written.strip().replace(" ", "%20");
        boolean fine =
                address.length() <= LONGEST
                        && ALLOWED.matcher(address).matches()
                        && !MISLEADING.matcher(address).find();
        return fine ? Optional.of(readable(address)) : Optional.empty();
    }

    /** The address with its Thai letters instead of their bytes. */
    static String readable(String address) {
        return ENCODED.matcher(address)
                .replaceAll(found -> Matcher.quoteReplacement(decoded(found.group())));
    }

    private static String decoded(String bytes) {
        try {
            var raw = URLDecoder.decode(bytes, StandardCharsets.ISO_8859_1);
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1)))
                            .toString();
            boolean seen =
                    text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || isMark(c));
            return seen ? text : bytes;
        } catch (CharacterCodingException e) {
            return bytes; // not UTF-8: whoever wrote it knows why
        }
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Whether Markdown makes the link by itself when the words are written. */
    static boolean isAutomatic(String text, String link) {
        String words = readable(text);
        String lower = words.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("http://") || lower.startsWith("https://");
        boolean bare = lower.startsWith("www.");
        return (web && link.equals(words))
                || (bare && (link.equals("http://" + words) || link.equals("https://" + words)))
                || link.equals("mailto:" + words);
    }

    /** Whether no sign in it could be taken for markup. */
    static boolean isSimple(String text) {
        return SIMPLE.matcher(text).matches();
    }
}
