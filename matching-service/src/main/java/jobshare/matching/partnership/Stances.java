package jobshare.matching.partnership;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What each of the two has said about staying together. */
@Embeddable
@NullUnmarked
class Stances {

    @Enumerated(EnumType.STRING)
    private Stance firstStance;
    @Enumerated(EnumType.STRING)
    private Stance secondStance;

    /** Neither has spoken. */
    protected Stances() {
    }

    /** It can be said anew. */
    void take(boolean first, Stance stance) {
        if (first) {
            firstStance = stance;
        } else {
            secondStance = stance;
        }
    }

    @Nullable
    Stance of(boolean first) {
        return first ? firstStance : secondStance;
    }

    /** That of the pair: together only where both say so; nothing until both have spoken. */
    @Nullable
    Stance ofBoth() {
        if (firstStance == null || secondStance == null) {
            return null;
        }
        return firstStance == Stance.TOGETHER && secondStance == Stance.TOGETHER ? Stance.TOGETHER : Stance.WOULD_PART;
    }
}
