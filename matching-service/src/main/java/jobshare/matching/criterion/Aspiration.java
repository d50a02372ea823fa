package jobshare.matching.criterion;

import org.jspecify.annotations.Nullable;

/**
 * Where someone wants to go, and by when.
 *
 * @param horizonMonths 0 to 120; null where not told
 */
public record Aspiration(Direction direction, @Nullable Integer horizonMonths) {
}
