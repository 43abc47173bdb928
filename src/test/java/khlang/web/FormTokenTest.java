package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormTokenTest {

    @Test
    void belongsToOneSecret() {
        String token = new FormToken(Optional.of("หนึ่ง")).text();
        assertThat(FormToken.matches("หนึ่ง", token)).isTrue();
        assertThat(FormToken.matches("สอง", token)).isFalse();
        assertThat(FormToken.matches("หนึ่ง", "")).isFalse();
    }

    @Test
    void doesNotTellTheSecret() {
        assertThat(new FormToken(Optional.of("secret")).text()).doesNotContain("secret");
    }

    @Test
    void aBrowserWithoutASecretGetsOne() {
        var token = new FormToken(Optional.empty());
        String text = token.text();
        assertThat(token.text()).as("all forms of a page").isEqualTo(text);
        assertThat(FormToken.matches(token.newSecret().orElseThrow(), text)).isTrue();
        assertThat(new FormToken(Optional.empty()).text()).isNotEqualTo(text);
    }

    @Test
    void aPageWithoutFormsMakesNoSecret() {
        var token = new FormToken(Optional.empty());
        assertThat(token.newSecret()).isEmpty();
        assertThat(token.isUsed()).isFalse();
    }
}
