package jobshare.proposal.proposal;

/**
 * Why the domain says no. The message names the values and the way out, and may be shown to the caller.
 */
public abstract sealed class Rejection extends RuntimeException {

    private Rejection(String detail) {
        super(detail, null, false, false);
    }

    /** The command does not fit the state in which the proposal or arrangement is. */
    public static final class IllegalMove extends Rejection {

        public IllegalMove(String detail) {
            super(detail);
        }
    }

    /** A rule of the programme or of the law is not met; {@code type} is the stable name of the rule. */
    public static final class RuleBroken extends Rejection {

        private final String type;

        public RuleBroken(String type, String detail) {
            super(detail);
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    /** A value that was given can't be meant; {@code pointer} is the JSON pointer to it in the request. */
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
