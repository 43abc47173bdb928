package khlang.measurement.web;

import khlang.language.Sentences;

/** What the statistics say in tables and files. */
final class StatisticsWords {

    private static final Sentences WORDS = new Sentences("khlang.measurement.web.statistics");

    private StatisticsWords() {}

    static String say(String key, Object... values) {
        return WORDS.say(key, values);
    }
}
