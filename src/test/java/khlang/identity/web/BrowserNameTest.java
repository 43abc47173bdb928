package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserNameTest {

    @Test
    void namesTheUsualOnes() {
        assertThat(
                        BrowserName.of(
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"
                                        + " (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0"))
                .isEqualTo("Edge · Windows");
        assertThat(
                        BrowserName.of(
                                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)"
                                        + " AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1"))
                .isEqualTo("Safari · iPhone");
        assertThat(BrowserName.of("curl/8.5")).isEmpty();
        assertThat(BrowserName.of(null)).isEmpty();
    }
}
