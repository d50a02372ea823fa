package jobshare.local.client;

import java.net.URI;

/**
 * The addresses of a running suite.
 *
 * @param issuer the issuer as it appears in tokens, without a trailing slash
 */
public record SuiteEndpoints(URI profile, URI matching, URI proposal, URI issuer) {
}
