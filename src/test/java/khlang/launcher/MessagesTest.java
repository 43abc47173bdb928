package khlang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern DETAIL = Pattern.compile("\\{\\d}");

    @Test
    void everySentenceStandsInBothLanguagesWithTheSameDetails() throws IOException {
        Properties english = sentences("messages.properties");
        Properties thai = sentences("messages_th.properties");
        assertThat(thai.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(details(thai.getProperty(key)))
                    .as(key)
                    .isEqualTo(details(english.getProperty(key)));
        }
    }

    @Test
    void thaiSentencesAreThaiAndEnglishOnesAreNot() throws IOException {
        assertThat(sentences("messages.properties").values())
                .noneMatch(text -> text.toString().matches("(?s).*\\p{IsThai}.*"));
        assertThat(sentences("messages_th.properties").values())
                .allMatch(text -> text.toString().matches("(?s).*\\p{IsThai}.*"));
    }

    @Test
    void numbersAreWrittenPlainly() {
        assertThat(Messages.english("port.taken", "127.0.0.1", 8080)).contains("port 8080");
        assertThat(Messages.thai("port.taken", "127.0.0.1", 8080)).contains("พอร์ต 8080");
    }

    private static Set<String> details(String sentence) {
        var found = new TreeSet<String>();
        DETAIL.matcher(sentence).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static Properties sentences(String file) throws IOException {
        var sentences = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }
}
