package jobshare.kit.security;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jobshare.kit.problem.Problems;

/**
 * Maps an expired, forged or misdirected token to 401. Takes precedence over the problem library's own mapper, which is
 * incompatible with this version of Quarkus and answers 500.
 */
@Provider
@Priority(Priorities.USER - 2)
class AuthenticationFailedMapper extends ExceptionMapperBase<AuthenticationFailedException> {

    @Override
    protected HttpProblem toProblem(AuthenticationFailedException e) {
        return Problems.unauthorized();
    }
}
