package jobshare.profile.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list or of a feed of changes.
 *
 * @param removed in a feed alone
 */
public record Listing<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "With updatedSince: ids of those who are no longer there, erased or deleted. Forget them.", nullable = true) @Nullable List<UUID> removed,
        @Schema(description = "Cursor of the next page, also in the Link header; null on the last page. With updatedSince it is always"
                + " there: after an empty page, come back later with the same one.", nullable = true) @Nullable String next) {

    /** The same page of something else. */
    public <V> Listing<V> map(Function<T, V> view) {
        return new Listing<>(items.stream().map(view).toList(), removed, next);
    }
}
