package jobshare.profile.rule;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import jobshare.kit.problem.Problems;

/** Answers an {@link IllegalTransition} with 409 and the allowed actions. */
@Provider
class IllegalTransitionMapper extends ExceptionMapperBase<IllegalTransition> {

    @Override
    protected HttpProblem toProblem(IllegalTransition e) {
        return Problems.illegalTransition(e.getMessage(), e.allowed());
    }
}
