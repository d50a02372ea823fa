package jobshare.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Adds to every response, also of an error and of a static file, the headers that protect its readers: a browser runs nothing in it, sends no
 * address of it elsewhere (that of a share link is a secret), shows it in no frame and does not guess its type.
 */
@ApplicationScoped
public class SecurityHeaders {

    public static final String POLICY = "Content-Security-Policy";
    private static final String PROTECTION = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String NOTHING = "default-src 'none'; " + PROTECTION;
    /** Its pages contain scripts that differ in each build. It logs in at an issuer with https, or at that of the local suite. */
    private static final String SWAGGER = "default-src 'none'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
            + "connect-src 'self' https: http://localhost:*; " + PROTECTION;
    private static final int BEFORE_OTHERS = 1000;

    private final String swaggerPath;

    SecurityHeaders(@ConfigProperty(name = "quarkus.swagger-ui.path") String swaggerPath) {
        this.swaggerPath = swaggerPath;
    }

    void register(@Observes Filters filters) {
        filters.register(context -> {
            context.addHeadersEndHandler(end -> complete(context));
            context.next();
        }, BEFORE_OTHERS);
    }

    /**
     * The Content-Security-Policy of a page that has no script and no resources, and one style sheet inside it.
     *
     * @param styleHash the SHA-256 hash of the style sheet, in Base64 (CSP level 2)
     */
    public static String policyOfPage(String styleHash) {
        return "default-src 'none'; style-src 'sha256-" + styleHash + "'; " + PROTECTION;
    }

    private void complete(RoutingContext context) {
        var response = context.response();
        put(response, POLICY, context.normalizedPath().startsWith(swaggerPath) ? SWAGGER : NOTHING);
        put(response, "Referrer-Policy", "no-referrer");
        put(response, "X-Content-Type-Options", "nosniff");
    }

    private static void put(HttpServerResponse response, String name, String value) {
        if (!response.headers().contains(name)) {
            response.putHeader(name, value);
        }
    }
}
