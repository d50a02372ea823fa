package jobshare.kit.rejection;

import java.util.Objects;

/** Thrown for a value in a request that cannot be read. The message is shown to the caller: it names the value and how to correct it. */
public class UnreadableValue extends IllegalArgumentException {

    public UnreadableValue(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
