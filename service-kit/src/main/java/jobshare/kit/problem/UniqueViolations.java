package jobshare.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jobshare.kit.rejection.Rejection.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Translates the violation of a unique constraint to a domain error. Changes are written before a query, by an explicit flush or at the commit,
 * so the violation is translated where the request is answered, wherever it occurred.
 */
@ApplicationScoped
public class UniqueViolations {

    private static final String UNIQUE_VIOLATION = "23505";
    /** PostgreSQL names columns and values, in every language: {@code Key (a, b)=(1, 2) already exists.} */
    private static final Pattern VALUE = Pattern.compile("\\)=\\((.*)\\)", Pattern.DOTALL);

    /** The declared unique constraints, by name. */
    public Map<String, UniqueConstraint> declared() {
        // not injected: in tests and in dev mode, the problem library keeps beans of applications that have ended
        return CDI.current()
                .select(UniqueConstraints.class, Any.Literal.INSTANCE)
                .stream()
                .flatMap(declaration -> declaration.uniqueConstraints().stream())
                .collect(Collectors.toUnmodifiableMap(UniqueConstraint::name, Function.identity()));
    }

    /** Returns the violated rule if the cause is the violation of a unique constraint. */
    public Optional<RuleViolation> find(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return Optional.of(violation(sql.getServerErrorMessage()));
            }
        }
        return Optional.empty();
    }

    private RuleViolation violation(@Nullable ServerErrorMessage message) {
        if (message != null && message.getConstraint() != null) {
            var constraint = declared().get(message.getConstraint());
            if (constraint != null) {
                return constraint.violationBy(value(message));
            }
        }
        return new RuleViolation("conflict",
                "Another request stored the same at the same time. Read the current state, then decide whether to try again.");
    }

    private static String value(ServerErrorMessage message) {
        var value = VALUE.matcher(String.valueOf(message.getDetail()));
        return value.find() ? value.group(1) : "";
    }
}
