package khlang.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import javax.imageio.ImageIO;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff need to put a document before people. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharingIT {

    private static final String STAFF_ONLY = "wm-km-portal-staff";

    private final RunningPortal portal;
    private ChannelDesk desk;

    SharingIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new ChannelDesk(portal, "sharing-page");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void everyChannelHasItsAddressItsCodesAndLinePlusFacebookTheirWords() {
        String path = "documents/" + ChannelDesk.GUIDE;
        Document document = desk.clerk.browser().open(path);
        assertThat(document.select("a[href=/" + path + "/channels]")).hasSize(1);
        Document page = desk.clerk.browser().open(path + "/channels");
        assertThat(page.select(".channel-cards > li")).hasSize(7);
        String number =
                portal.database()
                        .value("SELECT id FROM document WHERE slug = ?", ChannelDesk.GUIDE);
        assertThat(page.select(".channel-cards .short-address a").eachAttr("href"))
                .contains("/g/" + number + "?via=board", "/g/" + number + "?via=facebook");
        String words = page.select("#text-line").first().wholeText().strip();
        assertThat(words.lines()).hasSize(3).first().isEqualTo(document.select("h1").text());
        assertThat(words).endsWith("/g/" + number + "?via=line");
        for (String address : page.select(".channel-cards img").eachAttr("src")) {
            assertThat(portal.get(address.substring(1)).statusCode()).isEqualTo(200);
        }
        for (String address : page.select(".channel-cards a").eachAttr("href")) {
            assertThat(ChannelDesk.status(desk.clerk, address.substring(1))).isIn(200, 302);
        }
    }

    @Test
    void aDocumentForStaffSaysSoAndHasNoPoster() {
        Document page = desk.clerk.browser().open("documents/" + STAFF_ONLY + "/channels");
        assertThat(page.text()).contains("เฉพาะเจ้าหน้าที่ จึงเผยแพร่ทางช่องทางภายนอกไม่ได้");
        assertThat(page.select(".channel-cards, #text-line")).isEmpty();
        assertThat(ChannelDesk.status(desk.clerk, "documents/" + STAFF_ONLY + "/channels/poster"))
                .isEqualTo(404);
        assertThat(portal.get("documents/" + STAFF_ONLY + "/qr.png").statusCode()).isEqualTo(404);
        assertThat(ChannelDesk.status(desk.clerk, "documents/" + STAFF_ONLY + "/qr.png"))
                .isEqualTo(200);
        assertThat(ChannelDesk.status(desk.clerk, "documents/no-such-thing/channels"))
                .isEqualTo(404);
        assertThat(portal.get("documents/" + ChannelDesk.GUIDE + "/channels").statusCode())
                .isEqualTo(303);
    }

    @Test
    void thePictureIsAsLargeAsAskedForWithinLimits() throws IOException {
        assertThat(edge("size=300")).isBetween(250, 300);
        assertThat(edge("size=2000")).isBetween(1950, 2000);
        for (String odd : new String[] {"size=2001", "size=99", "size=99999999", "size=x", ""}) {
            assertThat(edge(odd)).as(odd).isBetween(550, 600);
        }
    }

    private int edge(String asked) throws IOException {
        HttpResponse<byte[]> answer =
                portal.browser()
                        .send(
                                HttpRequest.newBuilder(
                                                portal.at(
                                                        "documents/"
                                                                + ChannelDesk.GUIDE
                                                                + "/qr.png?via=leaflet&"
                                                                + asked))
                                        .build(),
                                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        return picture.getWidth();
    }

    @Test
    void aPosterHasALargeCodeOfItsChannel() {
        String path = "documents/" + ChannelDesk.GUIDE + "/channels/poster";
        Document poster = desk.clerk.browser().open(path + "?via=leaflet");
        assertThat(poster.select(".poster-code").attr("src")).endsWith("/qr.svg?via=leaflet");
        assertThat(poster.select(".poster-foot").text()).containsPattern("[๐-๙]{2}$");
        assertThat(poster.select(".poster-address").text()).containsPattern("/g/[0-9]+$");
        assertThat(desk.clerk.browser().open(path + "?via=x").select(".poster-code").attr("src"))
                .endsWith("?via=board");
    }
}
