package jobshare.profile.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list or of a change feed.
 *
 * @param removed for a change feed only
 */
public record Listing<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(
                description = "Ids of rows that were deleted or erased; remove them from your copy. Only with updatedSince.",
                nullable = true) @Nullable List<UUID> removed,
        @Schema(description = "Cursor of the next page, also in the Link header; null on the last page. Always present with "
                + "updatedSince: after an empty page, poll later with the same cursor.", nullable = true) @Nullable String next) {

    public <V> Listing<V> map(Function<T, V> view) {
        return new Listing<>(items.stream().map(view).toList(), removed, next);
    }
}
