package jobshare.profile.listing;

import java.time.Instant;
import java.util.Map;
import jobshare.kit.problem.Problems;
import jobshare.profile.stored.RowTime;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list; rows that are equal in it are in the order of their ids.
 *
 * @param field as the caller calls it
 */
public record Sort(String field, By by, boolean descending) {

    /** For the contract; the known fields follow. */
    public static final String HOW = "Least first, or the other way round after a minus; left out: updatedAt. One of ";

    /**
     * What rows are sorted by: an expression on the alias {@code p} that is never null.
     *
     * @param type of its values: {@link Instant}, {@link Integer} or {@link String}
     */
    public record By(String expression, Class<?> type) {

        public static By time(String column) {
            return new By("p." + column, Instant.class);
        }

        /** Where there is none, below all. */
        public static By number(String column) {
            return new By("coalesce(p." + column + ", -1)", Integer.class);
        }

        /** As bytes; where there is none, before all. */
        public static By text(String column) {
            return new By("coalesce(p." + column + ", '') collate \"C\"", String.class);
        }

        /** @throws IllegalArgumentException or {@link java.time.DateTimeException} when the text is no such value */
        Object value(String key) {
            return type == Instant.class ? RowTime.key(key) : type == Integer.class ? Integer.valueOf(key) : key;
        }
    }

    /**
     * Reads {@code field} or {@code -field}.
     *
     * @param fallback where nothing is asked for
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the known fields
     */
    public static Sort read(@Nullable String sort, Map<String, By> known, String fallback) {
        var asked = sort == null ? fallback : sort;
        var field = asked.startsWith("-") ? asked.substring(1) : asked;
        var by = known.get(field);
        if (by == null) {
            throw Problems.invalid("query:sort", "must be one of " + String.join(", ", known.keySet())
                    + ", or one of them after a minus for the other way round, but was '" + asked + "'");
        }
        return new Sort(field, by, asked.startsWith("-"));
    }

    String orderBy() {
        var direction = descending ? " desc" : "";
        return " order by " + by.expression + direction + ", p.id" + direction;
    }

    String after() {
        return " and (" + by.expression + ", p.id) " + (descending ? "<" : ">") + " (:afterKey, :afterId)";
    }
}
