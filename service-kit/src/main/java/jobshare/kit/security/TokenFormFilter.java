package jobshare.kit.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jobshare.kit.problem.Problems;
import jobshare.kit.web.ProblemWriter;
import org.jspecify.annotations.Nullable;

/** Refuses a bearer token that does not have the form of a JWT, for which Quarkus' authentication would answer 500. */
@ApplicationScoped
class TokenFormFilter {

    private static final String BEARER = "Bearer ";
    /** Before authentication (200). */
    private static final int PRIORITY = 900;

    private final ProblemWriter problems;

    TokenFormFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, PRIORITY);
    }

    private void filter(RoutingContext context) {
        if (hasUnreadableToken(context.request().getHeader("Authorization"))) {
            problems.write(context, Problems.unauthorized());
        } else {
            context.next();
        }
    }

    private static boolean hasUnreadableToken(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && !JwtForm.hasThreeParts(authorization.substring(BEARER.length()).strip());
    }
}
