package khlang.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page of monthly numbers shows, as files. */
@ExtendWith(RunningPortal.Once.class)
class TallyTablesIT {

    private final RunningPortal portal;

    TallyTablesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void theTablesCanBeTakenAway() {
        try (Colleague clerk = Colleague.of(portal, "tally.tables", Role.STAFF, "education")) {
            String file = "channels/tallies/list.csv?year=2552";
            assertThat(
                            clerk.browser()
                                    .open("channels/tallies?year=2552")
                                    .select(".figures-download a")
                                    .eachAttr("href"))
                    .containsExactly("/" + file.replace(".csv", ".xlsx"), "/" + file);
            assertThat(clerk.browser().get(file).body())
                    .startsWith("\uFEFF\"ส่วนราชการ\",\"ต.ค. 51\"")
                    .containsPattern("\"กองการศึกษา[^\"]*\",\"ยังไม่รายงาน\"")
                    .contains("\"M09\"", "ยังไม่รับรอง (ไม่นับ)");
            assertThat(clerk.browser().get(file.replace(".csv", ".xlsx")).statusCode())
                    .isEqualTo(200);
            assertThat(portal.get(file).statusCode()).isEqualTo(303);
        }
    }
}
