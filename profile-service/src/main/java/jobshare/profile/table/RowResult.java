package jobshare.profile.table;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.function.Supplier;
import jobshare.kit.problem.ConstraintViolations;
import jobshare.kit.problem.FieldError;
import jobshare.kit.problem.Problems;
import jobshare.profile.rule.IllegalTransition;
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
        } catch (IllegalTransition e) {
            return rejected(List.of(new FieldError("/status", e.getMessage())));
        } catch (HttpProblem e) {
            return rejected(errors(e));
        }
    }

    /** The field errors of a problem. */
    @SuppressWarnings("unchecked") // Problems.invalid stores nothing else there
    public static List<FieldError> errors(HttpProblem problem) {
        var errors = (@Nullable List<FieldError>) problem.getParameters().get("errors");
        return errors != null ? errors : List.of(new FieldError(field(problem), String.valueOf(problem.getDetail())));
    }

    private static String field(HttpProblem problem) {
        return switch (String.valueOf(problem.getType()).replace(Problems.TYPE_PREFIX, "")) {
            case "employee-number-taken" -> "/employeeNumber";
            case "requisition-taken" -> "/requisition";
            case "subject-taken" -> "/subject";
            case "id-taken" -> "/id";
            default -> "";
        };
    }
}
