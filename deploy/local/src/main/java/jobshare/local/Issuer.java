package jobshare.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.InetAddress;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * The OpenID Connect issuer of a local suite. It checks no password, so it listens on the loopback address only. It keeps its
 * signing key, so that tokens stay valid after a restart.
 */
final class Issuer implements AutoCloseable {

    static final String NAME = "jobshare";
    static final String AUDIENCE = "jobshare";

    private static final int KEY_BITS = 2048;

    private final MockOAuth2Server server;

    private Issuer(MockOAuth2Server server) {
        this.server = server;
    }

    static Issuer start(DataFolder data, int port, LoginPage page) {
        var key = key(data);
        var tokens = new OAuth2TokenProvider(new Keys(key), (Instant) null);
        var callbacks = Set.of(new LocalTokenCallback());
        var config = new OAuth2Config(true, page.file().toString(), null, false, tokens, callbacks, new IssuerHttpServer());
        var server = new MockOAuth2Server(config);
        server.start(InetAddress.getLoopbackAddress(), port);
        return new Issuer(server);
    }

    static URI url(int port) {
        return URI.create("http://localhost:" + port + "/" + NAME);
    }

    private static RSAKey key(DataFolder data) {
        try {
            return JWK.parse(data.secret("issuer.key", Issuer::newKey)).toRSAKey();
        } catch (ParseException e) {
            throw LauncherException.failure("The issuer's key " + data.path("issuer.key")
                    + " is damaged. Delete the file; the next start creates a new key");
        }
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyID(NAME)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.shutdown();
    }

    /** Always returns the same key for the issuer. The library returns its keys in the order of the requests. */
    private static final class Keys extends KeyProvider {

        private final RSAKey key;

        Keys(RSAKey key) {
            super(List.of(), JWSAlgorithm.RS256.getName());
            this.key = key;
        }

        @Override
        public JWK signingKey(String keyId) {
            return keyId.equals(NAME) ? key : super.signingKey(keyId);
        }
    }
}
