package jobshare.proposal.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import jobshare.kit.time.Slots;
import jobshare.proposal.pitch.Coverage.Handovers;
import jobshare.proposal.pitch.Coverage.Presence;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static Slots slots(int... slots) {
        long bits = 0;
        for (int slot : slots) {
            bits |= 1L << slot;
        }
        return new Slots(bits);
    }

    @Test
    void showsWhoWorksWhen() {
        var cover = new Coverage(slots(0, 1), slots(1, 2), slots(0, 1, 2, 3));
        assertEquals(List.of(Presence.FIRST, Presence.BOTH, Presence.SECOND, Presence.OPEN, Presence.NOBODY),
                List.of(cover.at(0), cover.at(1), cover.at(2), cover.at(3), cover.at(4)));
        assertEquals(4, cover.requiredCount());
        assertEquals(3, cover.coveredCount());
        assertEquals(1, cover.overlap().count());
    }

    /** Monday to Wednesday, Wednesday afternoon to Friday, twice: back to the first over each weekend. */
    @Test
    void countsHandoversIncludingTheEndOfTheFortnight() {
        assertEquals(new Handovers(4, 2), SamplePitch.cover().handovers());
    }

    @Test
    void alternatingWeeksHaveTwoHandoversAndNoOverlap() {
        assertEquals(new Handovers(2, 0), new Coverage(slots(0, 3, 6), slots(21, 24, 27), Slots.NONE).handovers());
    }

    @Test
    void partnersWhoAlwaysOverlapHaveNoHandovers() {
        assertEquals(new Handovers(0, 0), new Coverage(slots(0, 1), slots(0, 1), Slots.NONE).handovers());
        assertEquals(new Handovers(0, 0), new Coverage(slots(0), slots(0, 1), Slots.NONE).handovers());
    }

    @Test
    void isNotAgreedWithoutWorkingTimes() {
        var cover = new Coverage(Slots.NONE, Slots.NONE, Slots.NONE);
        assertFalse(cover.isAgreed());
        assertEquals(new Handovers(0, 0), cover.handovers());
        assertEquals("", CoverageText.days(Slots.NONE));
    }

    @Test
    void describesTheCoverageInSentences() {
        assertEquals(List.of("20 of the 21 half-days that the role requires are covered; 1 is open.",
                "Both partners work in 2 half-days of each fortnight.",
                "The work is handed over 4 times per fortnight, twice with an overlap.",
                "60 minutes per week are reserved for handover."), CoverageText.of(SamplePitch.cover(), 60));
        assertEquals("Mon, Tue, Wed, each week", CoverageText.days(SamplePitch.cover().first()));
        assertEquals("week 1: Mon; week 2: none", CoverageText.days(slots(0)));
    }
}
