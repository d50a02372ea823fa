package jobshare.kit.problem;

import java.util.Objects;

/**
 * Thrown for a value in a request that cannot be read. The message is shown to the caller: it names the value and how to correct
 * it.
 */
public class InvalidValue extends IllegalArgumentException {

    public InvalidValue(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
