package jobshare.proposal.command;

import java.util.Objects;

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

    /** The command is not allowed in the current state of the proposal or arrangement. */
    public static final class IllegalTransition extends Rejection {

        public IllegalTransition(String detail) {
            super(detail);
        }
    }

    /** A rule of the programme or of the law is violated; {@code type} is the stable name of the rule. */
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

    /** A value in the request makes no sense; {@code pointer} is the JSON pointer to it. */
    public static final class InvalidValue extends Rejection {

        private final String pointer;

        public InvalidValue(String pointer, String detail) {
            super(detail);
            this.pointer = pointer;
        }

        public String pointer() {
            return pointer;
        }
    }
}
