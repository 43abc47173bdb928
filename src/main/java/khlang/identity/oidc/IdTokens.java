package khlang.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenClaimsVerifier;
import java.util.Set;
import khlang.identity.oidc.OidcProblem.Reason;

/**
 * Believes an ID token or not: signed with one of the service's public keys, made by it for us, for
 * this very sign-in, and not too old. Tokens without a signature, with one that our own secret
 * could make, or encrypted ones are never believed.
 */
final class IdTokens {

    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256);

    /** How far the clocks of two machines may be apart. */
    private static final int CLOCK_SECONDS = 60;

    private IdTokens() {}

    /** The claims of a token that can be believed. */
    static JWTClaimsSet believe(
            JWT token, JWKSource<SecurityContext> keys, Issuer issuer, ClientID client, Nonce nonce)
            throws OidcProblem {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNATURES, keys));
        processor.setJWTClaimsSetVerifier(
                new IDTokenClaimsVerifier(issuer, client, nonce, CLOCK_SECONDS)::verify);
        try {
            JWTClaimsSet claims = processor.process(token, null);
            if (!isMadeFor(client, claims)) {
                throw new OidcProblem(Reason.UNFIT, "The ID token was made for somebody else");
            }
            return claims;
        } catch (KeySourceException e) {
            throw new OidcProblem(Reason.AWAY, "The service's keys cannot be fetched", e);
        } catch (BadJOSEException | JOSEException e) {
            throw new OidcProblem(Reason.UNFIT, "The ID token is not to be believed", e);
        }
    }

    /** The library asks only whether we are among those who may hear it. */
    private static boolean isMadeFor(ClientID client, JWTClaimsSet claims) {
        Object party = claims.getClaim("azp");
        return party == null ? claims.getAudience().size() == 1 : party.equals(client.getValue());
    }
}
