package jobshare.proposal.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.web.Cursor;
import jobshare.proposal.command.Instants;
import org.jspecify.annotations.Nullable;

/** A list in the order of the last change, oldest first, so that a delta feed misses nothing. */
public final class ListQuery {

    private final StringBuilder condition;
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param visible which rows the caller may see, by {@code :all}, {@code :people}, {@code :recruiterKey}, {@code :managerKey}
     */
    public ListQuery(String visible, VisibilityScope scope) {
        condition = new StringBuilder(visible);
        parameters.putAll(Map.of("all", scope.all(), "people", scope.people(), "recruiterKey", scope.recruiterKey(), "managerKey",
                scope.managerKey()));
    }

    /** Narrows it to rows in which a field has this value; null narrows nothing. */
    public ListQuery only(String field, @Nullable Object value) {
        return narrow("%1$s = :%1$s".formatted(field), field, value);
    }

    /** Narrows it to rows that have changed since then; null narrows nothing. */
    public ListQuery changedSince(@Nullable Instant since) {
        return narrow("changedAt >= :since", "since", since);
    }

    private ListQuery narrow(String by, String name, @Nullable Object value) {
        if (value != null) {
            condition.append(" and ").append(by);
            parameters.put(name, value);
        }
        return this;
    }

    /** Continues after a place; from the start where that is null. */
    public ListQuery after(@Nullable Place place) {
        if (place != null) {
            condition.append(" and (changedAt > :at or changedAt = :at and id > :id)");
            parameters.putAll(Map.of("at", place.changedAt(), "id", place.id()));
        }
        return this;
    }

    /** The condition and the order of the rows. */
    public String query() {
        return condition + " order by changedAt, id";
    }

    /** The values of the query's parameters. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    /** The place of a row in the list: its last change and its id. */
    public record Place(Instant changedAt, UUID id) {

        /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where the cursor does not belong to this list */
        public static @Nullable Place read(@Nullable String cursor) {
            return Cursor.read(cursor, 2, keys -> new Place(Instants.key(keys.getFirst()), UUID.fromString(keys.getLast())));
        }
    }
}
