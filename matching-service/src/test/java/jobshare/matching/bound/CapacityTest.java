package jobshare.matching.bound;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import jobshare.matching.profile.Criterion;
import org.junit.jupiter.api.Test;

/** A criterion that the fast scorer has no room for, or forgets, is refused and not silently left out. */
class CapacityTest {

    @Test
    void aPackedScoreHoldsThirteenCriteria() {
        assertDoesNotThrow(() -> PackedScore.requireCapacity(13));
        var refused = assertThrows(IllegalStateException.class, () -> PackedScore.requireCapacity(14));
        assertEquals(
                "A lane of PackedScore has 16 bits, too few for the weighted points of 14 criteria. Hold the two sums in two "
                        + "longs.",
                refused.getMessage());
    }

    @Test
    void rejectsAScorerThatOmitsACriterion() {
        assertDoesNotThrow(() -> PairScorer.requireComplete(EnumSet.allOf(Criterion.class)));
        var forgetful = EnumSet.complementOf(EnumSet.of(Criterion.VALUES));
        var refused = assertThrows(IllegalStateException.class, () -> PairScorer.requireComplete(forgetful));
        assertEquals("PairScorer does not score [VALUES]. Add them to score(...).", refused.getMessage());
    }
}
