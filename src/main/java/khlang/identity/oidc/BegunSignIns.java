package khlang.identity.oidc;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Hides a begun sign-in in a cookie of the browser that has begun it, so that nobody can fill our
 * memory with sign-ins that never come back. The key lives as long as the process: who signs in
 * during a restart begins again.
 */
final class BegunSignIns {

    /** How long somebody may take at the sign-in service. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int KEY_BYTES = 32;
    private static final JWEHeader HEADER =
            new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

    private final byte[] key = new byte[KEY_BYTES];

    BegunSignIns() {
        new SecureRandom().nextBytes(key);
    }

    String hide(BegunSignIn begun) {
        var hidden =
                new JWEObject(
                        HEADER,
                        new Payload(
                                Map.of(
                                        "state", begun.state().getValue(),
                                        "verifier", begun.verifier().getValue(),
                                        "nonce", begun.nonce().getValue(),
                                        "wanted", begun.wanted(),
                                        "at", begun.at().getEpochSecond())));
        try {
            hidden.encrypt(new DirectEncrypter(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
        return hidden.serialize();
    }

    /** What was hidden; empty when it was not hidden by us, or too long ago. */
    Optional<BegunSignIn> find(String hidden, Instant now) {
        try {
            JWEObject found = JWEObject.parse(hidden);
            found.decrypt(new DirectDecrypter(key));
            Map<String, Object> values = found.getPayload().toJSONObject();
            var begun =
                    new BegunSignIn(
                            new State((String) values.get("state")),
                            new CodeVerifier((String) values.get("verifier")),
                            new Nonce((String) values.get("nonce")),
                            (String) values.get("wanted"),
                            Instant.ofEpochSecond(((Number) values.get("at")).longValue()));
            return now.isBefore(begun.at().plus(LONGEST)) ? Optional.of(begun) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }
}
