package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalRequestTest {

    private static final Map<String, String> BROWSER =
            Map.of("Accept", "text/html,application/xhtml+xml,*/*;q=0.8", "User-Agent", "Firefox");

    @Test
    void aBrowserOpeningAPageIsAPerson() {
        assertThat(request("GET", Map.of("Sec-Fetch-Dest", "document")).isPersonal()).isTrue();
    }

    @Test
    void anOldBrowserSaysLess() {
        assertThat(request("GET", Map.of()).isPersonal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "POST", "OPTIONS"})
    void whoDoesNotFetchTheTextDoesNotRead(String method) {
        assertThat(request(method, Map.of()).isPersonal()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "User-Agent"})
    void whatEveryBrowserSaysMustBeThere(String missing) {
        var headers = new HashMap<>(BROWSER);
        headers.remove(missing);
        assertThat(new PersonalRequest("GET", headers::get).isPersonal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Purpose, prefetch",
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "X-Purpose, preview",
        "X-Moz, prefetch"
    })
    void whatIsFetchedAheadIsNotReadYet(String header, String value) {
        assertThat(request("GET", Map.of(header, value)).isPersonal()).isFalse();
    }

    @Test
    void aPictureInAPageIsNoDownload() {
        assertThat(request("GET", Map.of("Sec-Fetch-Dest", "image")).isPersonal()).isFalse();
        assertThat(request("GET", Map.of("Accept", "image/avif,image/webp,*/*")).isPersonal())
                .isFalse();
    }

    @Test
    void aSavedLinkIsADownload() {
        assertThat(request("GET", Map.of("Sec-Fetch-Dest", "empty")).isPersonal()).isTrue();
    }

    private static PersonalRequest request(String method, Map<String, String> more) {
        var headers = new HashMap<>(BROWSER);
        headers.putAll(more);
        return new PersonalRequest(method, headers::get);
    }
}
