package jobshare.profile.listing;

import java.time.Instant;
import jobshare.kit.keyset.TimeBounds;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A request for one page of a list.
 *
 * @param order the order of a list; a change feed has its own
 * @param updatedSince where a change feed starts; null for a list
 */
public record ListQuery(TableFilter filter, Sort order, @Nullable Instant updatedSince, @Nullable String cursor, int limit) {

    /**
     * @param sort the parameter as sent; null if omitted
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a change feed with a sort order, or with a start out of range
     */
    public static ListQuery of(TableFilter filter, @Nullable String sort, Sort order, @Nullable Instant updatedSince,
            @Nullable String cursor, int limit) {
        if (updatedSince != null && sort != null) {
            throw Problems.invalid("query:sort", "cannot be combined with updatedSince: a change feed has its own order");
        }
        if (updatedSince != null && !TimeBounds.contain(updatedSince)) {
            throw Problems.invalid("query:updatedSince",
                    "must be between " + TimeBounds.FIRST + " and " + TimeBounds.LAST + ", but was '" + updatedSince + "'");
        }
        return new ListQuery(filter, order, updatedSince, cursor, limit);
    }
}
