package jobshare.profile.rule;

import java.util.Collection;
import java.util.List;

/** The lifecycle has no such step from the current status. */
public final class IllegalTransition extends RuntimeException {

    private final transient List<String> allowed;

    /** @param allowed what the caller can do instead */
    public IllegalTransition(String message, Collection<String> allowed) {
        super(message, null, false, false);
        this.allowed = List.copyOf(allowed);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    public List<String> allowed() {
        return allowed;
    }
}
