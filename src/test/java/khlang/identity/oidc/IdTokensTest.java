package khlang.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import khlang.identity.oidc.OidcProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTokensTest {

    private static final String ISSUER = "https://login.example.go.th/realms/staff";
    private static final Nonce NONCE = new Nonce("หนึ่งครั้ง");
    private static final RSAKey RSA = rsa("rsa-1");
    private static final ECKey EC = ec();

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256", "ES256"})
    void aTokenOfTheServiceForThisSignInIsBelieved(String algorithm) throws Exception {
        assertThat(believe(signed(algorithm, claims().build())).getSubject()).isEqualTo("f:ณัฐ:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS384", "RS512", "PS512"})
    void otherSignaturesOfTheRightKeyAreNot(String algorithm) throws Exception {
        assertRefused(signed(algorithm, claims().build()));
    }

    @Test
    void aTokenWithoutASignatureIsNot() {
        assertRefused(new PlainJWT(claims().build()));
    }

    @Test
    void aTokenSignedWithOurOwnSecretOrThePublicKeyIsNot() throws Exception {
        var ours = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        ours.sign(new MACSigner("รหัสลับของเราเองที่ยาวพอ".repeat(2)));
        assertRefused(ours);
        var confused =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa-1").build(),
                        claims().build());
        confused.sign(new MACSigner(RSA.toRSAPublicKey().getEncoded()));
        assertRefused(confused);
    }

    @Test
    void aTokenSignedWithAnotherKeyIsNotWhateverNameThatKeyHas() throws Exception {
        assertRefused(signed(rsa("rsa-1"), "RS256", claims().build()));
        assertRefused(signed(rsa("rsa-2"), "RS256", claims().build()));
    }

    @Test
    void aTokenThatBringsItsOwnKeyIsNot() throws Exception {
        RSAKey own = rsa("own");
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID("own")
                                .jwk(own.toPublicJWK())
                                .build(),
                        claims().build());
        token.sign(new RSASSASigner(own));
        assertRefused(token);
    }

    @Test
    void anEncryptedTokenIsNot() throws Exception {
        var token =
                new EncryptedJWT(
                        new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM),
                        claims().build());
        token.encrypt(new RSAEncrypter(RSA));
        assertRefused(token);
    }

    @Test
    void aTokenThatSaysSomethingElseThanWhatWasSignedIsNot() throws Exception {
        String[] parts = signed("RS256", claims().build()).serialize().split("\\.");
        String[] others =
                signed("RS256", claims().subject("someone-else").build()).serialize().split("\\.");
        assertRefused(SignedJWT.parse(parts[0] + "." + others[1] + "." + parts[2]));
    }

    @Test
    void aTokenOfAnotherServiceIsNot() throws Exception {
        assertRefused(signed("RS256", claims().issuer(ISSUER + "/").build()));
    }

    @Test
    void aTokenForAnotherClientIsNot() throws Exception {
        assertRefused(signed("RS256", claims().audience("payroll").build()));
        assertRefused(
                signed(
                        "RS256",
                        claims().audience(List.of("khlang", "payroll"))
                                .claim("azp", "payroll")
                                .build()));
        assertRefused(signed("RS256", claims().audience(List.of("khlang", "payroll")).build()));
    }

    @Test
    void aTokenOfAnotherSignInIsNot() throws Exception {
        assertRefused(signed("RS256", claims().claim("nonce", "อีกครั้ง").build()));
        assertRefused(signed("RS256", claims().claim("nonce", null).build()));
    }

    @Test
    void aTokenIsBelievedAMinuteAfterItsEndBecauseClocksDifferAndNotLonger() throws Exception {
        believe(signed("RS256", claims().expirationTime(in(Duration.ofSeconds(-30))).build()));
        assertRefused(
                signed("RS256", claims().expirationTime(in(Duration.ofSeconds(-90))).build()));
        assertRefused(signed("RS256", claims().expirationTime(null).build()));
        assertRefused(signed("RS256", claims().issueTime(in(Duration.ofMinutes(5))).build()));
    }

    @Test
    void aTokenWithoutASubjectIsNot() throws Exception {
        assertRefused(signed("RS256", claims().subject(null).build()));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("khlang")
                .subject("f:ณัฐ:1")
                .claim("nonce", NONCE.getValue())
                .issueTime(in(Duration.ZERO))
                .expirationTime(in(Duration.ofMinutes(5)));
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    private static SignedJWT signed(String algorithm, JWTClaimsSet claims) throws JOSEException {
        return algorithm.equals("ES256")
                ? signed(EC.getKeyID(), algorithm, new ECDSASigner(EC), claims)
                : signed(RSA, algorithm, claims);
    }

    private static SignedJWT signed(RSAKey key, String algorithm, JWTClaimsSet claims)
            throws JOSEException {
        return signed(key.getKeyID(), algorithm, new RSASSASigner(key), claims);
    }

    private static SignedJWT signed(
            String key, String algorithm, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.parse(algorithm)).keyID(key).build(),
                        claims);
        token.sign(signer);
        return token;
    }

    private static JWTClaimsSet believe(JWT token) throws OidcProblem, ParseException {
        return IdTokens.believe(
                token,
                new ImmutableJWKSet<>(new JWKSet(List.of(RSA.toPublicJWK(), EC.toPublicJWK()))),
                new Issuer(ISSUER),
                new ClientID("khlang"),
                NONCE);
    }

    private static void assertRefused(JWT token) {
        OidcProblem problem = catchThrowableOfType(OidcProblem.class, () -> believe(token));
        assertThat(problem).isNotNull();
        assertThat(problem.reason()).isEqualTo(Reason.UNFIT);
    }

    private static RSAKey rsa(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey ec() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("ec-1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
