package khlang.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

    private final Robots robots = new Robots();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0)",
                "facebookexternalhit/1.1;line-poker/1.0",
                "WhatsApp/2.24.1 A",
                "Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)",
                "curl/8.5.0",
                "okhttp/4.12.0",
                "SomethingNew/1.0",
                "Mozilla/5.0 (compatible; um-LN/1.0; +https://example.com/about)",
                "Mozilla/5.0 (X11; Linux x86_64) Chrome/96.0.4664.45 Safari/537.36 PTST/211202",
                "python-requests/2.32.3",
                "Java-http-client/25.0.1",
                "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/128.0.0.0 Safari/537.36",
                "Mozilla/5.0 (compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)",
                // Only the kept list knows this one.
                "Mozilla/5.0 (X11; Datanyze; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/65.0.3325.181 Safari/537.36",
            })
    void programsAreNoReaders(String userAgent) {
        assertThat(robots.include(userAgent)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/128.0.0.0 Safari/537.36",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) Mobile/15E148 Safari Line/14.9.0",
                "Mozilla/5.0 (Linux; Android 13; CUBOT X70) AppleWebKit/537.36 Chrome/127.0.0.0"
                        + " Mobile Safari/537.36",
                "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 Version/4.0"
                        + " Chrome/127.0.0.0 Mobile Safari/537.36"
                        + " [FB_IAB/FB4A;FBAV/474.0.0.48.90;]",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko",
                "Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0)",
                "Opera/9.80 (Android; Opera Mini/63.0/191.263; U; th) Presto/2.12 Version/12.16",
            })
    void browsersAre(String userAgent) {
        assertThat(robots.include(userAgent)).isFalse();
    }

    @Test
    void anEndlessNameIsCut() {
        assertThat(robots.include("Mozilla/5.0 " + "x".repeat(100_000) + "bot")).isFalse();
    }
}
