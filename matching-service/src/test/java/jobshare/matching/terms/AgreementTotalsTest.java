package jobshare.matching.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jobshare.kit.time.Slots;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.profile.WayOfSharing;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgreementTotalsTest {

    private static final Slots FULL_WEEK = MatchingModel.standard().fullWeek();
    private static final PayRange PAY = new PayRange(new BigDecimal("68000"), new BigDecimal("82000.50"), "EUR");

    @Provide
    Arbitrary<Slots> slots() {
        return Arbitraries.longs().between(0, Slots.ALL.bits()).map(Slots::new);
    }

    /** Within the rounding of four numbers. */
    @Property
    void totalEqualsUnionPlusOverlap(@ForAll("slots") Slots first, @ForAll("slots") Slots second) {
        var sums = AgreementTotals.of(terms(first, second, null), FULL_WEEK, 12_000, null);
        assertEquals(AgreementTotals.shareOf(first.or(second), FULL_WEEK) + sums.overlap(), sums.total(), 2);
        assertEquals(first.count() * 500, sums.first());
    }

    @Example
    void anAgreedShareTakesPrecedenceOverTheSlots() {
        var sums = AgreementTotals.of(terms(new Slots(0xFFF), new Slots(0xFFF), 5_500), FULL_WEEK, 12_000, PAY);
        assertEquals(5_500, sums.first());
        assertEquals(6_000, sums.second());
        assertEquals(11_500, sums.total());
        assertEquals(0, sums.excess());
        assertEquals(500, AgreementTotals.of(terms(new Slots(0xFFF), new Slots(0xFFF), 6_500), FULL_WEEK, 12_000, PAY).excess());
    }

    @Example
    void calculatesPayToTheCent() {
        var sums = AgreementTotals.of(terms(new Slots(0b111), new Slots(0b100), null), FULL_WEEK, 12_000, PAY);
        assertEquals(Optional.of(new PayRange(new BigDecimal("10200"), new BigDecimal("12300.08"), "EUR")),
                sums.pay(sums.first()));
        assertEquals(new BigDecimal("3400"), sums.pay(sums.overlap()).orElseThrow().min());
        assertTrue(AgreementTotals.of(terms(Slots.ALL, Slots.NONE, null), FULL_WEEK, 12_000, null).pay(5_000).isEmpty());
    }

    private static AgreementTerms terms(Slots first, Slots second, Integer firstShare) {
        return new AgreementTerms(WayOfSharing.TWIN, new MemberTerms(first, List.of(), firstShare, null),
                new MemberTerms(second, List.of()), null, null, Slots.NONE);
    }
}
