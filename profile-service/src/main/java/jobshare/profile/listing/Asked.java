package jobshare.profile.listing;

import java.time.Instant;
import jobshare.kit.problem.Problems;
import jobshare.profile.stored.RowTime;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which list.
 *
 * @param sort  the order of a list; a feed has its own
 * @param since where a feed of changes begins; null for a list
 */
public record Asked(Conditions where, Sort sort, @Nullable Instant since, @Nullable String cursor, int limit) {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when a feed is asked for in an order of its own, or from far off */
    public static Asked of(Conditions where, @Nullable String sort, Sort order, @Nullable Instant since, @Nullable String cursor,
            int limit) {
        if (since != null && sort != null) {
            throw Problems.invalid("query:sort",
                    "must be left out with updatedSince: changes come in the order in which they were"
                            + " made");
        }
        return new Asked(where, order, RowTime.query("updatedSince", since), cursor, limit);
    }
}
