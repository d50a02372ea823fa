package jobshare.matching.partnership;

import org.jspecify.annotations.Nullable;

/** What someone says of the day on which only one of the two is wanted, or only one wants to go. */
public enum Stance {
    /** We stay together: both or neither. */
    TOGETHER,
    /** We would part, each on their own way. */
    WOULD_PART;

    /** That of the pair: together only where both say so; nothing until both have spoken. */
    static @Nullable Stance ofBoth(@Nullable Stance one, @Nullable Stance other) {
        if (one == null || other == null) {
            return null;
        }
        return one == TOGETHER && other == TOGETHER ? TOGETHER : WOULD_PART;
    }
}
