package jobshare.local;

import java.net.URI;

/**
 * The addresses of a running suite.
 *
 * @param issuer the issuer as it appears in tokens, without a trailing slash
 */
public record SuiteEndpoints(URI profile, URI matching, URI proposal, URI issuer) {

    /** A bearer token for the demo user of this role, for example {@code demo-recruiter}. */
    public String token(Role role) {
        return token(role.tokenValue(), role.subject());
    }

    /**
     * A bearer token of the local issuer.
     *
     * @param role    a {@link Role#tokenValue()}, for example {@code hiring-manager}
     * @param subject the subject of the token
     * @throws IllegalStateException if the issuer refuses
     */
    public String token(String role, String subject) {
        try (var client = new ApiClient(issuer)) {
            return client.token(role, subject);
        }
    }
}
