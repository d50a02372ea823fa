package jobshare.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The memory for request bodies that are in work at the same time. Small bodies are free, so large ones never keep them out. */
@ApplicationScoped
class BodyBudget {

    private static final long FREE_BYTES = 16 * 1024;

    private final long total;
    private final AtomicLong reserved = new AtomicLong();

    BodyBudget(@ConfigProperty(name = "jobshare.http.max-body-bytes-in-work") long total) {
        this.total = total;
    }

    /** Reserves memory for a body, and returns whether there was enough. Each reserved body must be released. */
    boolean reserve(long bytes) {
        if (bytes <= FREE_BYTES) {
            return true;
        }
        if (reserved.addAndGet(bytes) > total) {
            release(bytes);
            return false;
        }
        return true;
    }

    void release(long bytes) {
        if (bytes > FREE_BYTES) {
            reserved.addAndGet(-bytes);
        }
    }
}
