package jobshare.proposal.proposal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.web.Cursor;
import org.jspecify.annotations.Nullable;

/** A list in the order of the last change, the oldest first, so that a reader of changes misses none. */
public final class Listing {

    private final StringBuilder condition;
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param visible which rows the caller may see, by {@code :all}, {@code :people}, {@code :recruiterKey}, {@code :managerKey} */
    public Listing(String visible, Reach reach) {
        condition = new StringBuilder(visible);
        parameters.putAll(Map.of("all", reach.all(), "people", reach.people(), "recruiterKey", reach.recruiterKey(),
                "managerKey", reach.managerKey()));
    }

    /** Narrows it to rows in which a field has this value; null narrows nothing. */
    public Listing only(String field, @Nullable Object value) {
        return narrow("%1$s = :%1$s".formatted(field), field, value);
    }

    /** Narrows it to rows that have changed since then; null narrows nothing. */
    public Listing changedSince(@Nullable Instant since) {
        return narrow("changedAt >= :since", "since", since);
    }

    private Listing narrow(String by, String name, @Nullable Object value) {
        if (value != null) {
            condition.append(" and ").append(by);
            parameters.put(name, value);
        }
        return this;
    }

    /** Goes on after a place; from the start where that is null. */
    public Listing after(@Nullable Place place) {
        if (place != null) {
            condition.append(" and (changedAt > :at or changedAt = :at and id > :id)");
            parameters.putAll(Map.of("at", place.changedAt(), "id", place.id()));
        }
        return this;
    }

    /** Which rows, and in which order. */
    public String query() {
        return condition + " order by changedAt, id";
    }

    /** The values of the query's parameters. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    /** A row is told apart by when it last changed and its id. */
    public record Place(Instant changedAt, UUID id) {

        /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where the cursor is none of this list */
        public static @Nullable Place read(@Nullable String cursor) {
            return Cursor.read(cursor, 2, keys -> new Place(Instants.key(keys.getFirst()), UUID.fromString(keys.getLast())));
        }
    }
}
