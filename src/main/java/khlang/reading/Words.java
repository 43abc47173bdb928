package khlang.reading;

import khlang.language.Sentences;

/** The sentences of the room. */
final class Words {

    static final Sentences SAY = new Sentences("khlang.reading.words");

    private Words() {}
}
