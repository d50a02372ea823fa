package jobshare.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import jobshare.kit.rejection.Rejection;

/** Answers a rejected command with problem+json. */
@Provider
class RejectionMapper extends ExceptionMapperBase<Rejection> {

    @Override
    protected HttpProblem toProblem(Rejection rejection) {
        return Problems.of(rejection);
    }
}
