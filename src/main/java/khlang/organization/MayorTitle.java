package khlang.organization;

import khlang.language.Sentences;

/** How the mayor is addressed. */
public final class MayorTitle {

    private static final Sentences WORDS = new Sentences("khlang.organization.mayor");

    private MayorTitle() {}

    /**
     * The mayor's title in full.
     *
     * @param municipality its name; may be blank as long as nobody has named it
     */
    public static String in(String municipality) {
        String word = WORDS.say("municipality");
        if (municipality.startsWith(word)) {
            return WORDS.say("mayor") + municipality.substring(word.length());
        }
        return municipality.isBlank() ? WORDS.say("mayor") : WORDS.say("mayorOf", municipality);
    }
}
