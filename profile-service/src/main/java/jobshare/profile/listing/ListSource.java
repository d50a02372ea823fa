package jobshare.profile.listing;

/**
 * The table that a list reads.
 *
 * @param removalKind kind of its deleted rows in the table {@code removal}
 * @param showsRemovals whether the caller may see ids of deleted rows
 */
public record ListSource<E>(Class<E> entity, String table, String removalKind, boolean showsRemovals) {
}
