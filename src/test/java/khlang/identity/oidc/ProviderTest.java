package khlang.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import khlang.identity.oidc.OidcProblem.Reason;
import org.junit.jupiter.api.Test;

class ProviderTest {

    private static final String DOCUMENT =
            """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth",
             "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
             "end_session_endpoint": "%1$s/out",
             "subject_types_supported": ["public"], "response_types_supported": ["code"],
             "id_token_signing_alg_values_supported": ["RS256"]}
            """;

    private final AtomicReference<String> document = new AtomicReference<>();

    @Test
    void itIsWhatItsDocumentSays() throws Exception {
        try (LittleServer server = server()) {
            String issuer = server.address() + "/realms/staff";
            document.set(DOCUMENT.formatted(issuer));
            Provider found = Provider.discover(issuer, new Wire(), null);
            assertThat(found.metadata().getTokenEndpointURI()).hasToString(issuer + "/token");
            assertThat(found.endOfSession())
                    .hasValueSatisfying(out -> assertThat(out).hasToString(issuer + "/out"));
            assertThat(Provider.discover(issuer + "/", new Wire(), found).keys())
                    .isSameAs(found.keys());
        }
    }

    @Test
    void aDocumentOfAnotherServiceIsNotBelieved() throws Exception {
        try (LittleServer server = server()) {
            document.set(DOCUMENT.formatted("https://login.example.com"));
            assertThat(problem(server.address().toString())).isEqualTo(Reason.UNFIT);
        }
    }

    @Test
    void aDocumentThatIsNoneIsNotBelieved() throws Exception {
        try (LittleServer server = server()) {
            for (String text : new String[] {"", "[]", "<html>ปิดปรับปรุง</html>", "{}"}) {
                document.set(text);
                assertThat(problem(server.address().toString())).as(text).isEqualTo(Reason.UNFIT);
            }
        }
    }

    @Test
    void endpointsThatAreMissingAreNotGuessed() throws Exception {
        try (LittleServer server = server()) {
            String issuer = server.address().toString();
            document.set(DOCUMENT.formatted(issuer).replace("token_endpoint", "other_endpoint"));
            assertThat(problem(issuer)).isEqualTo(Reason.UNFIT);
        }
    }

    @Test
    void aServiceThatIsAwayIsAway() throws IOException {
        LittleServer server = server();
        server.close();
        assertThat(problem(server.address().toString())).isEqualTo(Reason.AWAY);
    }

    private LittleServer server() throws IOException {
        return new LittleServer(e -> LittleServer.say(e, 200, document.get()));
    }

    private static Reason problem(String issuer) {
        return catchThrowableOfType(
                        OidcProblem.class, () -> Provider.discover(issuer, new Wire(), null))
                .reason();
    }
}
