package khlang.library.reference;

import java.text.Normalizer;
import java.util.List;
import khlang.calendar.ThaiDigits;
import khlang.digest.Sha256;
import khlang.language.Sentences;

/** Tells whether two documents mean the same law, however they write its name. */
final class LawName {

    private static final Sentences WORDS = new Sentences("khlang.library.reference.law-names");
    private static final List<String> SHORT = words("short");
    private static final List<String> LONG = words("long");
    private static final List<String> AMENDED = words("amended");

    private LawName() {}

    private static List<String> words(String key) {
        return List.of(WORDS.say(key).split(" "));
    }

    /**
     * What names of one law have in common: digits, blanks, the short form of the kind of law and
     * "as amended" do not count.
     */
    static String key(String name) {
        String common =
                ThaiDigits.toArabic(Normalizer.normalize(name, Normalizer.Form.NFC))
                        .replaceAll("[\\s\\p{Z}]+", "");
        for (int i = 0; i < SHORT.size(); i++) {
            if (common.startsWith(SHORT.get(i))) {
                common = LONG.get(i) + common.substring(SHORT.get(i).length());
            }
        }
        for (String end : AMENDED) {
            if (common.endsWith(end)) {
                common = common.substring(0, common.length() - end.length());
            }
        }
        return Sha256.hex(common);
    }
}
