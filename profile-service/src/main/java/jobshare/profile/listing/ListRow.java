package jobshare.profile.listing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list as read from the database.
 *
 * @param entity null for a row that was deleted
 * @param key the value that the rows are sorted by
 */
record ListRow(@Nullable Object entity, Object key, UUID id) {

    static ListRow of(Object[] columns) {
        return new ListRow(columns[0], columns[1], (UUID) columns[2]);
    }
}
