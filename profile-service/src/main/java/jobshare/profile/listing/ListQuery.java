package jobshare.profile.listing;

import java.time.Instant;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A request for one page of a list.
 *
 * @param order the order of a list; a change feed has its own
 * @param updatedSince where a change feed starts; null for a list
 */
public record ListQuery(ListFilter filter, Sort order, @Nullable Instant updatedSince, @Nullable String cursor, int limit) {

    /**
     * @param sort the parameter as sent; null if omitted
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a change feed with a sort order, or with a start out of range
     */
    public static ListQuery of(ListFilter filter, @Nullable String sort, Sort order, @Nullable Instant updatedSince,
            @Nullable String cursor, int limit) {
        if (updatedSince != null && sort != null) {
            throw Problems.invalid("query:sort", "cannot be combined with updatedSince: a change feed has its own order");
        }
        return new ListQuery(filter, order, TimeBounds.requireInside("updatedSince", updatedSince), cursor, limit);
    }
}
