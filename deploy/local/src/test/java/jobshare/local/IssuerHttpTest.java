package jobshare.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class IssuerHttpTest {

    @Test
    void takesItsDefaultScopeWhereALoginNamesNone() {
        var asked = HttpUrl.get("http://localhost:8090/jobshare/authorize?client_id=swagger-ui");
        assertEquals("openid", IssuerHttp.withScope(asked).queryParameter("scope"));
    }

    @Test
    void keepsTheScopeThatIsAskedFor() {
        var asked = HttpUrl.get("http://localhost:8090/jobshare/authorize?scope=openid%20email");
        assertEquals(asked, IssuerHttp.withScope(asked));
        var elsewhere = HttpUrl.get("http://localhost:8090/jobshare/jwks");
        assertEquals(elsewhere, IssuerHttp.withScope(elsewhere));
    }
}
