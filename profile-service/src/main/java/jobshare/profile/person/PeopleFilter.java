package jobshare.profile.person;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.web.Cursor;
import jobshare.profile.stored.RowTime;
import org.jspecify.annotations.Nullable;

/**
 * Which people are asked for.
 *
 * @param equal fields and the value they must have
 * @param updatedSince only those changed at this time or later
 * @param after where the page begins
 */
record PeopleFilter(Map<String, Object> equal, @Nullable Instant updatedSince, @Nullable Place after) {

    /** The last row of the page before. */
    record Place(Instant updatedAt, UUID id) {

        static @Nullable Place read(@Nullable String cursor) {
            return Cursor.read(cursor, 2, keys -> new Place(RowTime.key(keys.get(0)), UUID.fromString(keys.get(1))));
        }

        static Cursor of(Person person) {
            return Cursor.of(person.updatedAt(), person.id());
        }
    }
}
