package khlang.identity.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.identity.oidc.OidcProblem.Reason;

/**
 * The sign-in service as its discovery document describes it.
 *
 * @param keys the keys that it signs with; fetched when they are needed, and kept for minutes
 */
record Provider(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {

    private static final String DOCUMENT = "/.well-known/openid-configuration";

    /**
     * Reads the discovery document.
     *
     * @param issuer as set; a slash at its end makes no difference
     * @param older what was known before, whose keys stay known; null at first
     */
    static Provider discover(String issuer, Wire wire, Provider older) throws OidcProblem {
        OIDCProviderMetadata metadata;
        try {
            metadata =
                    OIDCProviderMetadata.parse(
                            wire.get(URI.create(withoutSlash(issuer) + DOCUMENT)));
        } catch (IOException e) {
            throw new OidcProblem(Reason.AWAY, "The sign-in service does not answer", e);
        } catch (ParseException e) {
            throw new OidcProblem(Reason.UNFIT, "The discovery document cannot be read", e);
        }
        check(metadata, issuer);
        boolean sameKeys =
                older != null && older.metadata().getJWKSetURI().equals(metadata.getJWKSetURI());
        return new Provider(metadata, sameKeys ? older.keys() : keys(metadata, wire));
    }

    private static void check(OIDCProviderMetadata metadata, String issuer) throws OidcProblem {
        String named = metadata.getIssuer().getValue();
        if (!withoutSlash(named).equals(withoutSlash(issuer))) {
            throw new OidcProblem(
                    Reason.UNFIT,
                    "KHLANG_OIDC_ISSUER is " + issuer + ", the service calls itself " + named);
        }
        boolean plain = issuer.startsWith("http:");
        boolean complete =
                Stream.of(
                                metadata.getAuthorizationEndpointURI(),
                                metadata.getTokenEndpointURI(),
                                metadata.getJWKSetURI())
                        .allMatch(address -> address != null && isFit(address, plain));
        if (!complete) {
            throw new OidcProblem(
                    Reason.UNFIT,
                    "The discovery document names endpoints that are missing or plain");
        }
    }

    /** Where the service itself speaks TLS, none of its endpoints does without. */
    private static boolean isFit(URI address, boolean plain) {
        return "https".equals(address.getScheme()) || (plain && "http".equals(address.getScheme()));
    }

    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata, Wire wire)
            throws OidcProblem {
        try {
            return JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), wire)
                    .refreshAheadCache(false)
                    .build();
        } catch (MalformedURLException e) {
            throw new OidcProblem(Reason.UNFIT, "The address of the keys cannot be read", e);
        }
    }

    /** Where somebody signs out of the service itself, if it offers that. */
    Optional<URI> endOfSession() {
        return Optional.ofNullable(metadata.getEndSessionEndpointURI())
                .filter(
                        address ->
                                isFit(
                                        address,
                                        metadata.getIssuer().getValue().startsWith("http:")));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
