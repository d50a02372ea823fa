package jobshare.profile.table;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.function.Supplier;
import jobshare.kit.problem.FieldError;
import jobshare.kit.problem.Problems;
import jobshare.kit.problem.Violations;

/**
 * What became of a row.
 *
 * @param errors why it was refused; empty otherwise
 */
public record Taken(Outcome outcome, List<FieldError> errors) {

    /** What a row came to. */
    public enum Outcome {
        CREATED, UPDATED, UNCHANGED, REJECTED
    }

    public static Taken rejected(List<FieldError> errors) {
        return new Taken(Outcome.REJECTED, errors);
    }

    /** What the command makes of a row, be it a refusal. */
    public static Taken of(Supplier<Outcome> command) {
        try {
            return new Taken(command.get(), List.of());
        } catch (ConstraintViolationException e) {
            return rejected(Violations.errors(e));
        } catch (HttpProblem e) {
            return rejected(errors(e));
        }
    }

    /** What a problem says of the fields of a row. */
    @SuppressWarnings("unchecked") // Problems.invalid puts nothing else there
    public static List<FieldError> errors(HttpProblem problem) {
        var errors = (List<FieldError>) problem.getParameters().get("errors");
        return errors != null ? errors : List.of(new FieldError(field(problem), String.valueOf(problem.getDetail())));
    }

    private static String field(HttpProblem problem) {
        return switch (String.valueOf(problem.getType()).replace(Problems.TYPE_PREFIX, "")) {
            case "employee-number-taken" -> "/employeeNumber";
            case "requisition-taken" -> "/requisition";
            case "subject-taken" -> "/subject";
            case "id-taken" -> "/id";
            case "illegal-transition" -> "/status";
            default -> "";
        };
    }
}
