package khlang.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Once.class)
class SmokeIT {

    @Test
    void saysThatItIsHealthy(RunningPortal portal) {
        assertThat(portal.get("health").body()).contains("\"UP\"");
    }

    @Test
    void holdsTheStarterContentAfterTheFirstStart(RunningPortal portal) {
        var answer = portal.send(portal.asAdministrator("api/v1/content-imports").build());
        assertThat(answer.body()).matches("\\{\"documents\":[1-9]\\d+}");
    }

    @Test
    void namesNeitherServerNorVersion(RunningPortal portal) {
        assertThat(portal.get("health").headers().map())
                .doesNotContainKeys("Server", "X-Powered-By");
    }
}
