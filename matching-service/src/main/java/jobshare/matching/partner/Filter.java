package jobshare.matching.partner;

import org.jspecify.annotations.Nullable;

/**
 * Narrows a search for partners.
 *
 * @param site only people of this site; null for all
 * @param businessUnit only people of this business unit; null for all
 */
public record Filter(@Nullable String site, @Nullable String businessUnit) {

    public static final Filter NONE = new Filter(null, null);
}
