package jobshare.matching.profile;

import org.jspecify.annotations.Nullable;

/**
 * A person's career aspiration.
 *
 * @param horizonMonths 0 to 120; null if missing
 */
public record Aspiration(CareerDirection direction, @Nullable Integer horizonMonths) {
}
