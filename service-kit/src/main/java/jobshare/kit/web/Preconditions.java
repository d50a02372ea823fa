package jobshare.kit.web;

import java.util.Arrays;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Preconditions of changes: the version that a change applies to (RFC 9110, section 13.1.1). */
public final class Preconditions {

    private Preconditions() {
    }

    /** The strong ETag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Requires that If-Match names the current version or is {@code *}.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 without the header, 412 if it names another version
     */
    public static void requireIfMatch(@Nullable String header, long currentVersion) {
        if (header == null || header.isBlank()) {
            throw Problems.preconditionRequired();
        }
        var current = etag(currentVersion);
        if (!header.strip().equals("*") && Arrays.stream(header.split(",")).map(String::strip).noneMatch(current::equals)) {
            throw Problems.stale(header, current);
        }
    }
}
