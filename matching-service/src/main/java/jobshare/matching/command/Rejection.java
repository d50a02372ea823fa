package jobshare.matching.command;

import java.util.Collection;
import java.util.List;

/** Why the domain rejects a command. The message addresses the caller, names the values and says what to do instead. */
public abstract sealed class Rejection extends RuntimeException {

    private final String detail;

    private Rejection(String detail) {
        super(detail, null, false, false);
        this.detail = detail;
    }

    /** The message, which is never null. */
    public String detail() {
        return detail;
    }

    /** The command is not allowed in the current status. */
    public static final class IllegalTransition extends Rejection {

        private final transient List<String> allowedActions;

        public IllegalTransition(String detail, Collection<String> allowedActions) {
            super(detail);
            this.allowedActions = List.copyOf(allowedActions);
        }

        public List<String> allowedActions() {
            return allowedActions;
        }
    }

    /** A rule of the domain is violated; {@code type} is the stable name of the rule. */
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

    /** A value in the request is not valid; {@code pointer} is the JSON pointer to it. */
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
