package khlang.identity.oidc;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.identity.Vouched;
import khlang.identity.oidc.OidcProblem.Reason;

/**
 * Sends people to the sign-in service and hears what it says of them: the authorization code flow
 * with PKCE, a state and a nonce.
 */
@ApplicationScoped
public class OidcSignIn {

    /** How long the browser keeps a begun sign-in. */
    public static final Duration LONGEST = BegunSignIns.LONGEST;

    /** Nobody is sent to a service that was not there a moment ago. */
    private static final Duration FRESH = Duration.ofSeconds(20);

    private static final Duration KNOWN = Duration.ofHours(1);
    private static final int LONGEST_SUBJECT = 255;

    @Inject OidcSettings settings;
    @Inject CurrentProvider provider;
    @Inject Clock clock;

    private BegunSignIns begunOnes;

    /**
     * Where to send the browser, and what it must show when it comes back.
     *
     * @param cookie says nothing to anybody but us
     */
    public record Begun(URI address, String cookie) {}

    /**
     * What came of it.
     *
     * @param wanted the page that was wanted in the beginning
     */
    public record Answer(Vouched vouched, String wanted) {}

    /** Whether there is a sign-in service. */
    public boolean isOffered() {
        return settings.areGiven();
    }

    /**
     * Begins a sign-in.
     *
     * @param back where the service sends the browser back to
     * @param wanted the path of the page that is wanted
     */
    public Begun begin(URI back, String wanted) throws OidcProblem {
        Provider service = provider.get(FRESH);
        BegunSignIn begun = BegunSignIn.now(wanted, clock.instant());
        URI address =
                new AuthenticationRequest.Builder(
                                ResponseType.CODE,
                                scope(service),
                                new ClientID(settings.clientId()),
                                back)
                        .endpointURI(service.metadata().getAuthorizationEndpointURI())
                        .state(begun.state())
                        .nonce(begun.nonce())
                        .codeChallenge(begun.verifier(), CodeChallengeMethod.S256)
                        .build()
                        .toURI();
        return new Begun(address, begunOnes().hide(begun));
    }

    /** Some services name groups only to those who ask for them. */
    private static Scope scope(Provider service) {
        Scope offered = service.metadata().getScopes();
        var scope = new Scope("openid", "profile", "email");
        if (offered != null && offered.contains("groups")) {
            scope.add("groups");
        }
        return scope;
    }

    /**
     * Hears the service's answer.
     *
     * @param cookie what the browser shows; empty when it shows nothing
     * @param answer the parameters with which the browser came back
     * @param back as in {@link #begin}
     */
    public Answer finish(String cookie, Map<String, List<String>> answer, URI back)
            throws OidcProblem {
        BegunSignIn begun =
                begunOnes()
                        .find(cookie, clock.instant())
                        .filter(one -> isAnsweredBy(answer, one.state()))
                        .orElseThrow(
                                () ->
                                        new OidcProblem(
                                                Reason.STALE,
                                                "The answer belongs to no sign-in begun here"));
        Provider service = provider.get(KNOWN);
        Claims claims =
                new CodeExchange(service, provider.wire(), settings).claims(answer, begun, back);
        var vouched =
                new Vouched(
                        service.metadata().getIssuer().getValue(),
                        subject(claims),
                        claims.userName(),
                        claims.text("name"),
                        claims.verifiedEmail(),
                        settings.groupRoles().of(claims.texts(settings.groupsClaim())));
        return new Answer(vouched, begun.wanted());
    }

    /** It must be stored to the letter, for nothing else tells people apart. */
    private static String subject(Claims claims) throws OidcProblem {
        String subject = claims.text("sub");
        if (!subject.equals(claims.exactly("sub")) || subject.length() > LONGEST_SUBJECT) {
            throw new OidcProblem(Reason.UNFIT, "The subject is no key");
        }
        return subject;
    }

    private static boolean isAnsweredBy(Map<String, List<String>> answer, State state) {
        return answer.getOrDefault("state", List.of()).equals(List.of(state.getValue()));
    }

    /**
     * Where somebody signs out of the service, too; it sends them back when it is done.
     *
     * @param back an address of ours that the service was told of beforehand
     * @return empty when it offers no such thing, or is away
     */
    public Optional<URI> signOut(URI back) {
        try {
            return provider.get(KNOWN)
                    .endOfSession()
                    .map(
                            address ->
                                    new LogoutRequest(
                                                    address,
                                                    null,
                                                    null,
                                                    new ClientID(settings.clientId()),
                                                    back,
                                                    null,
                                                    null)
                                            .toURI());
        } catch (OidcProblem e) {
            return Optional.empty();
        }
    }

    /** Made late: most installations have no sign-in service and need none of its classes. */
    private synchronized BegunSignIns begunOnes() {
        if (begunOnes == null) {
            begunOnes = new BegunSignIns();
        }
        return begunOnes;
    }
}
