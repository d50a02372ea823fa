package jobshare.kit.problem;

import java.util.Objects;

/** A value that a request holds can't be read. The message is shown to the caller: it names the value and the way out. */
public class InvalidValue extends IllegalArgumentException {

    public InvalidValue(String message) {
        super(message);
    }

    @Override
    public String getMessage() { return Objects.requireNonNull(super.getMessage()); }
}
