package khlang.identity.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;

/**
 * A sign-in that a browser has begun and the service has not answered yet.
 *
 * @param state ties the answer to the browser
 * @param verifier ties the code to us
 * @param nonce ties the token to this sign-in
 * @param wanted the path of the page that was wanted
 */
record BegunSignIn(State state, CodeVerifier verifier, Nonce nonce, String wanted, Instant at) {

    static BegunSignIn now(String wanted, Instant now) {
        return new BegunSignIn(new State(), new CodeVerifier(), new Nonce(), wanted, now);
    }
}
