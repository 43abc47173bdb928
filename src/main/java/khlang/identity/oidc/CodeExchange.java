package khlang.identity.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import khlang.identity.oidc.OidcProblem.Reason;

/** Turns the code that a browser has brought into what the service says of the person. */
final class CodeExchange {

    private static final int SERVER_ERROR = 500;

    private final Provider service;
    private final Wire wire;
    private final OidcSettings settings;
    private final ClientID client;

    CodeExchange(Provider service, Wire wire, OidcSettings settings) {
        this.service = service;
        this.wire = wire;
        this.settings = settings;
        client = new ClientID(settings.clientId());
    }

    Claims claims(Map<String, List<String>> answer, BegunSignIn begun, URI back)
            throws OidcProblem {
        AuthenticationResponse said = parsed(answer, back);
        checkIssuer(said.getIssuer());
        if (!said.indicatesSuccess()) {
            ErrorObject error = said.toErrorResponse().getErrorObject();
            throw new OidcProblem(Reason.DECLINED, "The service declined: " + error.getCode());
        }
        var grant =
                new AuthorizationCodeGrant(
                        said.toSuccessResponse().getAuthorizationCode(), back, begun.verifier());
        OIDCTokens tokens = tokens(grant);
        JWTClaimsSet believed =
                IdTokens.believe(
                        tokens.getIDToken(),
                        service.keys(),
                        service.metadata().getIssuer(),
                        client,
                        begun.nonce());
        return completed(new Claims(believed.getClaims()), tokens.getAccessToken());
    }

    private static AuthenticationResponse parsed(Map<String, List<String>> answer, URI back)
            throws OidcProblem {
        try {
            AuthenticationResponse said = AuthenticationResponseParser.parse(back, answer);
            if (said.indicatesSuccess()
                    && said.toSuccessResponse().getAuthorizationCode() == null) {
                throw new OidcProblem(Reason.STALE, "The answer has no code");
            }
            return said;
        } catch (ParseException e) {
            throw new OidcProblem(Reason.STALE, "The answer cannot be read", e);
        }
    }

    /** Whoever knows several services could be given the answer of another one. */
    private void checkIssuer(Issuer issuer) throws OidcProblem {
        boolean right =
                issuer == null
                        ? !service.metadata().supportsAuthorizationResponseIssuerParam()
                        : issuer.equals(service.metadata().getIssuer());
        if (!right) {
            throw new OidcProblem(Reason.UNFIT, "Another service has answered: " + issuer);
        }
    }

    private OIDCTokens tokens(AuthorizationCodeGrant grant) throws OidcProblem {
        var request =
                new TokenRequest.Builder(
                                service.metadata().getTokenEndpointURI(), authentication(), grant)
                        .build();
        try {
            HTTPResponse answer = request.toHTTPRequest().send(wire);
            if (answer.getStatusCode() >= SERVER_ERROR) {
                throw new OidcProblem(
                        Reason.AWAY, "The token endpoint answered " + answer.getStatusCode());
            }
            TokenResponse parsed = OIDCTokenResponseParser.parse(answer);
            if (!parsed.indicatesSuccess()) {
                throw refused(parsed.toErrorResponse().getErrorObject());
            }
            OIDCTokens tokens = ((OIDCTokenResponse) parsed.toSuccessResponse()).getOIDCTokens();
            if (tokens.getIDToken() == null) {
                throw new OidcProblem(Reason.UNFIT, "The service gave no ID token");
            }
            return tokens;
        } catch (IOException e) {
            throw new OidcProblem(Reason.AWAY, "The token endpoint does not answer", e);
        } catch (ParseException e) {
            throw new OidcProblem(Reason.UNFIT, "The token endpoint's answer cannot be read", e);
        }
    }

    /** A code that is used up or too old is begun anew; a wrong secret is ours to mend. */
    private static OidcProblem refused(ErrorObject error) {
        Reason reason = "invalid_grant".equals(error.getCode()) ? Reason.STALE : Reason.UNFIT;
        return new OidcProblem(
                reason,
                "The token endpoint refused: " + error.getCode() + ", " + error.getDescription());
    }

    private ClientAuthentication authentication() {
        var secret = new Secret(settings.clientSecret());
        List<ClientAuthenticationMethod> ways = service.metadata().getTokenEndpointAuthMethods();
        boolean onlyInBody =
                ways != null
                        && !ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        && ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return onlyInBody
                ? new ClientSecretPost(client, secret)
                : new ClientSecretBasic(client, secret);
    }

    /** Some services keep their tokens short and tell the rest only when asked. */
    private Claims completed(Claims claims, AccessToken access) throws OidcProblem {
        URI more = service.metadata().getUserInfoEndpointURI();
        boolean enough =
                !claims.userName().isEmpty()
                        && (settings.groupRoles().isEmpty() || claims.has(settings.groupsClaim()));
        if (enough || more == null) {
            return claims;
        }
        try {
            HTTPResponse answer = new UserInfoRequest(more, access).toHTTPRequest().send(wire);
            UserInfoResponse told = UserInfoResponse.parse(answer);
            UserInfo info = told.indicatesSuccess() ? told.toSuccessResponse().getUserInfo() : null;
            if (info == null || !info.getSubject().getValue().equals(claims.text("sub"))) {
                throw new OidcProblem(Reason.UNFIT, "What the service tells more does not fit");
            }
            return claims.orElse(info.toJSONObject());
        } catch (IOException e) {
            throw new OidcProblem(Reason.AWAY, "The user info endpoint does not answer", e);
        } catch (ParseException e) {
            throw new OidcProblem(Reason.UNFIT, "What the service tells more cannot be read", e);
        }
    }
}
