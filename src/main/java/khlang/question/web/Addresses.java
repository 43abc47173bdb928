package khlang.question.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes words into addresses. */
final class Addresses {

    private Addresses() {}

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
