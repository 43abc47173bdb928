package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void drawsASquareWithAQuietBorder() {
        String picture = QrCode.svg("https://km.example.go.th/g/15?via=board");
        assertThat(picture)
                .startsWith("<?xml")
                .contains("viewBox=\"0 0 37 37\"", "M4 4h1v1h-1z")
                .doesNotContain("M3 ", " 3h1", "M33 ", " 33h1");
    }

    @Test
    void anotherChannelIsAnotherPicture() {
        assertThat(QrCode.svg("https://km.example.go.th/g/15?via=print"))
                .isNotEqualTo(QrCode.svg("https://km.example.go.th/g/15?via=board"));
    }
}
