package jobshare.matching.search;

import org.jspecify.annotations.Nullable;

/**
 * Filters partners.
 *
 * @param site only people at this site; null for all
 * @param businessUnit only people in this business unit; null for all
 */
public record PartnerFilter(@Nullable String site, @Nullable String businessUnit) {

    public static final PartnerFilter NONE = new PartnerFilter(null, null);
}
