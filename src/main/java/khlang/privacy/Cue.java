package khlang.privacy;

import java.util.List;
import java.util.Locale;
import khlang.language.Sentences;

/** What the words near a number say of it. */
enum Cue {
    /** An account, by that name. */
    ACCOUNT,
    /** Money or a bank. */
    BANK,
    /** A telephone. */
    PHONE,
    /** An identity card. */
    CARD;

    private List<String> words() {
        return List.of(
                new Sentences("khlang.privacy.messages")
                        .say("cues." + name().toLowerCase(Locale.ROOT))
                        .split(","));
    }

    /** The words, each with what it says, in lower case. */
    static List<Word> all() {
        return List.of(values()).stream()
                .flatMap(cue -> cue.words().stream().map(word -> new Word(word, cue)))
                .toList();
    }

    /** One of the words. */
    record Word(String text, Cue cue) {}
}
