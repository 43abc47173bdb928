package khlang.rights;

import static org.assertj.core.api.Assertions.assertThat;

import khlang.system.Routes;
import org.junit.jupiter.api.Test;

/** No address comes into being without somebody deciding who may ask for it. */
class RoutesTest {

    @Test
    void everyRouteSaysWhoMayAskForIt() {
        assertThat(Demands.read().keySet()).isEqualTo(Routes.all());
    }
}
