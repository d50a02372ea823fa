package jobshare.profile.listing;

/**
 * Where the rows of a list lie.
 *
 * @param removals what those that are gone are called in the table of removals
 * @param tellsRemovals whether the caller may hear of them
 */
public record Source<E>(Class<E> entity, String table, String removals, boolean tellsRemovals) {
}
