package jobshare.matching.command;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import jobshare.kit.problem.Problems;

/** Answers a rejected command with problem+json. */
@Provider
class RejectionMapper extends ExceptionMapperBase<Rejection> {

    @Override
    protected HttpProblem toProblem(Rejection rejection) {
        return switch (rejection) {
            case Rejection.IllegalTransition transition ->
                Problems.illegalTransition(transition.detail(), transition.allowedActions());
            case Rejection.RuleViolation violation -> Problems.conflict(violation.type(), violation.detail());
            case Rejection.InvalidValue value -> Problems.invalid(value.pointer(), value.detail());
        };
    }
}
