package jobshare.matching.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AnnualPayTest {

    @Property
    void aStepContainsTheAmountAndIsNotWiderThanATenth(@ForAll @IntRange(min = 0) int amount) {
        long end = euro(amount).endOfStep();
        assertTrue(end >= amount && end - amount <= Math.max(1, amount / 10), amount + " -> " + end);
        assertEquals(end, euro((int) end).endOfStep(), "the end belongs to its own step");
    }

    /** However often a recruiter changes the pay of a role, two expectations within one step give the same answers. */
    @Test
    void noPayOfARoleTellsExpectationsWithinAStepApart() {
        int end = euro(60_000).endOfStep();
        int start = end;
        while (euro(start - 1).endOfStep() == end) {
            start--;
        }
        assertTrue(end - start > 3_000, start + " to " + end);
        for (int pay = 1; pay < 200_000; pay++) {
            int paid = euro(pay).endOfStep();
            assertEquals(start <= paid, end <= paid, "pay " + pay);
        }
    }

    private static AnnualPay euro(int amount) {
        return new AnnualPay(amount, "EUR");
    }
}
