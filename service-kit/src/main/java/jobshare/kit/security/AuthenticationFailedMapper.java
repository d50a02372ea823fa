package jobshare.kit.security;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jobshare.kit.problem.Problems;

/** A token that is expired, forged or for someone else. Before the problem library's own mapper, which does not fit this line of Quarkus and ends in a 500. */
@Provider
@Priority(Priorities.USER - 2)
class AuthenticationFailedMapper extends ExceptionMapperBase<AuthenticationFailedException> {

    @Override
    protected HttpProblem toProblem(AuthenticationFailedException e) {
        return Problems.unauthorized();
    }
}
