package jobshare.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class IssuerHttpServerTest {

    @Test
    void addsTheDefaultScope() {
        var requested = HttpUrl.get("http://localhost:8090/jobshare/authorize?client_id=swagger-ui");
        assertEquals("openid", IssuerHttpServer.withScope(requested).queryParameter("scope"));
    }

    @Test
    void keepsARequestedScope() {
        var requested = HttpUrl.get("http://localhost:8090/jobshare/authorize?scope=openid%20email");
        assertEquals(requested, IssuerHttpServer.withScope(requested));
        var elsewhere = HttpUrl.get("http://localhost:8090/jobshare/jwks");
        assertEquals(elsewhere, IssuerHttpServer.withScope(elsewhere));
    }
}
