package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenFormReaderTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -, -, true",
                "same-origin, https://evil.example, -, true",
                "cross-site, -, -, false",
                "same-site, -, -, false",
                "none, -, -, false",
                "cross-site, https://km.example.go.th, https://km.example.go.th/, false",
                "-, https://km.example.go.th, -, true",
                "-, https://KM.example.go.th, -, true",
                "-, https://evil.example, https://km.example.go.th/documents/a, false",
                "-, null, -, false",
                "-, -, https://km.example.go.th/documents/a, true",
                "-, -, https://evil.example/km.example.go.th, false",
                "-, -, https://km.example.go.th@evil.example/, false",
                "-, -, not an address, false",
                "-, -, -, false"
            })
    void onlyTheBrowserItselfIsBelieved(
            String site, String origin, String referer, boolean believed) {
        var headers = new HashMap<String, String>();
        headers.put("Sec-Fetch-Site", site);
        headers.put("Origin", origin);
        headers.put("Referer", referer);
        headers.put("Host", "km.example.go.th");
        assertThat(OpenFormReader.isFromOurPage(headers::get)).isEqualTo(believed);
    }
}
