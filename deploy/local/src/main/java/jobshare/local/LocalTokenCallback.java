package jobshare.local;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jobshare.local.client.Role;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * Defines the claims of a token. With client credentials, the client id is the role and the form field {@code subject} may name a
 * person. After a login, the login page has set both.
 */
final class LocalTokenCallback implements OAuth2TokenCallback {

    private static final Duration LIFETIME = Duration.ofHours(12);

    @Override
    public String issuerId() {
        return Issuer.NAME;
    }

    @Override
    public String subject(TokenRequest request) {
        if (isLogin(request)) {
            return "";
        }
        var subject = request.getCustomParameter("subject");
        return subject == null || subject.isEmpty() || subject.getFirst().isBlank() ? role(request).subject()
                : subject.getFirst();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(Issuer.AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return isLogin(request) ? Map.of("azp", client(request))
                : Map.of("azp", client(request), "groups", List.of(role(request).tokenValue()));
    }

    @Override
    public long tokenExpiry() {
        return LIFETIME.toSeconds();
    }

    private static boolean isLogin(TokenRequest request) {
        return !GrantType.CLIENT_CREDENTIALS.equals(request.getAuthorizationGrant().getType());
    }

    private static Role role(TokenRequest request) {
        var client = client(request);
        return Role.of(client).orElseThrow(() -> {
            var message = "Client " + client + " is unknown. The client ids of the local issuer are the roles";
            return new OAuth2Exception(OAuth2Error.INVALID_CLIENT.setDescription(message), message);
        });
    }

    private static String client(TokenRequest request) {
        var authenticated = request.getClientAuthentication();
        return authenticated == null ? request.getClientID().getValue() : authenticated.getClientID().getValue();
    }
}
