package jobshare.kit.rejection;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Why the domain rejects a command. The message addresses the caller, names the values and says what to do instead. */
public abstract sealed class Rejection extends RuntimeException {

    private Rejection(String detail) {
        super(detail, null, false, false);
    }

    /** The text for the caller. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** The lifecycle does not allow the command in the current status. */
    public static final class IllegalTransition extends Rejection {

        private final transient List<String> allowedActions;

        public IllegalTransition(String detail) {
            this(detail, List.of());
        }

        /** @param allowedActions what the caller can do instead */
        public IllegalTransition(String detail, Collection<String> allowedActions) {
            super(detail);
            this.allowedActions = List.copyOf(allowedActions);
        }

        public List<String> allowedActions() {
            return allowedActions;
        }

        /** The same, with what the caller can do instead. */
        public IllegalTransition allowing(Collection<String> actions) {
            return new IllegalTransition(getMessage(), actions);
        }
    }

    /** A rule of the domain or of the law is violated; {@code type} is the stable name of the rule. */
    public static final class RuleViolation extends Rejection {

        private final String type;

        public RuleViolation(String type, String detail) {
            super(detail);
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    /** Values in the request are not valid. */
    public static final class InvalidValue extends Rejection {

        private final transient List<FieldError> errors;

        /** @param pointer as in {@link FieldError} */
        public InvalidValue(String pointer, String detail) {
            this(List.of(new FieldError(pointer, detail)));
        }

        /** @param errors at least one */
        public InvalidValue(List<FieldError> errors) {
            super(errors.stream().map(FieldError::detail).collect(Collectors.joining("; ")));
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }

        /** The pointer of the first error. */
        public String pointer() {
            return errors.getFirst().pointer();
        }
    }
}
