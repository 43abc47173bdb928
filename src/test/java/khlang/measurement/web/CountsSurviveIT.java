package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import khlang.system.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What was stored survives a restart, and nothing is lost while the database is away. */
class CountsSurviveIT {

    private static final String SLUG = "cg-elderly-allowance";

    @Test
    @EnabledOnOs(OS.LINUX) // stops and continues the database's process by signals
    void nothingIsLostOrDoubled(@TempDir Path data) throws IOException {
        try (PortalProcess portal = PortalProcess.run(data).awaitReady()) {
            read(portal, 3);
            counted(portal).awaitExactly(SLUG, "เว็บไซต์โดยตรง ประชาชน เปิดอ่าน 3");
            long database = PortalProcess.databasePid(data);
            signal("STOP", database);
            read(portal, 4); // answered from memory
            assertThat(portal.get("health/ready").body()).contains("DOWN");
            signal("CONT", database);
            counted(portal).awaitExactly(SLUG, "เว็บไซต์โดยตรง ประชาชน เปิดอ่าน 7");
            read(portal, 5);
            portal.stop(); // the last second is stored by the stop itself
        }
        try (PortalProcess portal = PortalProcess.run(data).awaitReady()) {
            counted(portal).awaitExactly(SLUG, "เว็บไซต์โดยตรง ประชาชน เปิดอ่าน 12");
        }
    }

    private static void read(PortalProcess portal, int times) {
        URI page = portal.base().resolve("documents/" + SLUG);
        for (int i = 0; i < times; i++) {
            assertThat(portal.send(Visitors.opens(page).build()).body()).contains("<h1");
        }
    }

    private static CountedRows counted(PortalProcess portal) {
        return new CountedRows(
                path -> portal.send(CountedRows.request(portal.base(), portal.apiToken())).body());
    }

    private static void signal(String name, long pid) throws IOException {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
