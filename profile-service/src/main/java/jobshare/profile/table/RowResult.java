package jobshare.profile.table;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.function.Supplier;
import jobshare.kit.problem.ConstraintViolations;
import jobshare.kit.rejection.FieldError;
import jobshare.kit.rejection.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * The result of importing a row.
 *
 * @param errors why it was rejected; empty otherwise
 */
public record RowResult(Outcome outcome, List<FieldError> errors) {

    /** What happened to a row. */
    public enum Outcome {
        CREATED, UPDATED, UNCHANGED, REJECTED
    }

    public static RowResult rejected(List<FieldError> errors) {
        return new RowResult(Outcome.REJECTED, errors);
    }

    /** Runs the command of a row and turns a refusal into errors. */
    public static RowResult of(Supplier<Outcome> command) {
        try {
            return new RowResult(command.get(), List.of());
        } catch (ConstraintViolationException e) {
            return rejected(ConstraintViolations.toFieldErrors(e));
        } catch (Rejection e) {
            return rejected(errors(e));
        } catch (HttpProblem e) {
            return rejected(errors(e));
        }
    }

    /** The errors of a row that is rejected. */
    public static List<FieldError> errors(Rejection rejection) {
        return switch (rejection) {
            case Rejection.IllegalTransition transition -> List.of(new FieldError("/status", transition.getMessage()));
            case Rejection.RuleViolation violation -> List.of(new FieldError(field(violation), violation.getMessage()));
            case Rejection.InvalidValue value -> value.errors();
        };
    }

    /** The errors of a row that is not a valid merge patch. */
    @SuppressWarnings("unchecked") // Problems.invalid stores nothing else there
    private static List<FieldError> errors(HttpProblem problem) {
        var errors = (@Nullable List<FieldError>) problem.getParameters().get("errors");
        return errors != null ? errors : List.of(new FieldError("", String.valueOf(problem.getDetail())));
    }

    private static String field(Rejection.RuleViolation violation) {
        return switch (violation.type()) {
            case "employee-number-taken" -> "/employeeNumber";
            case "requisition-taken" -> "/requisition";
            case "subject-taken" -> "/subject";
            case "id-taken" -> "/id";
            default -> "";
        };
    }
}
