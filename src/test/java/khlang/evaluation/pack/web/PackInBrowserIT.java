package khlang.evaluation.pack.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import khlang.pack.PackCheck;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The buttons for packs and the pages of a pack. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackInBrowserIT {

    private static final int YEAR = PlanYears.PACK_IN_BROWSER;

    private final RunningPortal portal;

    PackInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void sign() {
        SignedPlans.sign(portal.database(), YEAR);
    }

    @AfterAll
    void leave() {
        SignedPlans.tear(portal.database(), YEAR);
    }

    @Test
    void aPackIsOneClickAwayAndOpensWithoutThePortal(@TempDir Path folder) throws IOException {
        try (Colleague secretary = Colleague.of(portal, "packs", Role.SECRETARY, "finance");
                var chromium = new Chromium()) {
            Page page = chromium.signedIn(portal, secretary.user(), true).newPage();
            page.navigate(portal.at("plan/" + YEAR).toString());
            Looking.findsNothing(page);
            Path year = taken(page, folder.resolve("year.zip"));
            page.click("#T1R4 th > a");
            page.waitForURL("**/indicators/T1R4");
            Looking.findsNothing(page);
            Path row = taken(page, folder.resolve("row.zip"));
            page.click("a[href='/plan/pack-key']");
            page.waitForURL("**/pack-key");
            Looking.findsNothing(page);
            String fingerprint = page.locator("main code").first().textContent();
            assertThat(PackCheck.of(year, fingerprint).faults()).isEmpty();
            assertThat(PackCheck.of(row, fingerprint).faults()).isEmpty();
            Path unpacked = UnpackedPack.of(year).unpack(folder.resolve("ชุด"));
            page.navigate(unpacked.resolve("README.html").toUri().toString());
            assertThat(page.locator("h1").textContent()).contains(Integer.toString(YEAR));
            Looking.findsNothing(page);
        }
    }

    private static Path taken(Page page, Path to) {
        Download download = page.waitForDownload(() -> page.click("a[href$='/pack.zip']"));
        download.saveAs(to);
        return to;
    }
}
