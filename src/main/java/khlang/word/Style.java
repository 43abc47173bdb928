package khlang.word;

/** How words stand out. */
record Style(boolean bold, boolean italic, boolean strike, boolean code) {

    static final Style PLAIN = new Style(false, false, false, false);

    Style withBold(boolean on) {
        return new Style(on, italic, strike, code);
    }

    Style withItalic(boolean on) {
        return new Style(bold, on, strike, code);
    }

    Style withStrike(boolean on) {
        return new Style(bold, italic, on, code);
    }

    Style withCode(boolean on) {
        return new Style(bold, italic, strike, on);
    }
}
