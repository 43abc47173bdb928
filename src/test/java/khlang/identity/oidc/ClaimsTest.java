package khlang.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    @Test
    void groupsAreAListOrOneText() {
        assertThat(new Claims(Map.of("groups", List.of("ก", "ข"))).texts("groups"))
                .containsExactlyInAnyOrder("ก", "ข");
        assertThat(new Claims(Map.of("groups", "ก")).texts("groups")).containsExactly("ก");
    }

    @Test
    void aDotLeadsIntoAnObjectUnlessItBelongsToTheName() {
        var claims =
                new Claims(
                        Map.of(
                                "realm_access", Map.of("roles", List.of("km-admins")),
                                "https://example.go.th/groups", List.of("ก")));
        assertThat(claims.texts("realm_access.roles")).containsExactly("km-admins");
        assertThat(claims.texts("https://example.go.th/groups")).containsExactly("ก");
    }

    @Test
    void whatIsOfAnotherTypeIsAsIfItWereMissing() {
        var claims =
                new Claims(
                        Map.of(
                                "groups",
                                Arrays.asList("ก", 7, null, Map.of("km-admins", true)),
                                "name",
                                12,
                                "realm_access",
                                "roles"));
        assertThat(claims.texts("groups")).containsExactly("ก");
        assertThat(claims.text("name")).isEmpty();
        assertThat(claims.texts("realm_access.roles")).isEmpty();
        assertThat(claims.has("realm_access.roles")).isFalse();
    }

    @Test
    void anAddressCountsOnlyWhenTheServiceHasMadeSureOfIt() {
        assertThat(email(true)).isEqualTo("somchai@example.go.th");
        assertThat(email("true")).isEqualTo("somchai@example.go.th");
        assertThat(email(false)).isEmpty();
        assertThat(email("ยืนยันแล้ว")).isEmpty();
        assertThat(email(null)).isEmpty();
    }

    @Test
    void theTokenItselfIsBelievedBeforeWhatIsToldLater() {
        Claims both =
                new Claims(Map.of("sub", "1"))
                        .orElse(Map.of("sub", "2", "preferred_username", "somchai"));
        assertThat(both.text("sub")).isEqualTo("1");
        assertThat(both.userName()).isEqualTo("somchai");
    }

    private static String email(Object verified) {
        var claims = new HashMap<String, Object>();
        claims.put("email", " somchai@example.go.th ");
        claims.put("email_verified", verified);
        return new Claims(claims).verifiedEmail();
    }
}
