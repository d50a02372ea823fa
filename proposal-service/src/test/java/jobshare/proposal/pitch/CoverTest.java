package jobshare.proposal.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import jobshare.kit.time.Slots;
import jobshare.proposal.pitch.Cover.Changes;
import jobshare.proposal.pitch.Cover.Who;
import org.junit.jupiter.api.Test;

class CoverTest {

    private static Slots slots(int... slots) {
        long bits = 0;
        for (int slot : slots) {
            bits |= 1L << slot;
        }
        return new Slots(bits);
    }

    @Test
    void saysWhoIsThere() {
        var cover = new Cover(slots(0, 1), slots(1, 2), slots(0, 1, 2, 3));
        assertEquals(List.of(Who.FIRST, Who.BOTH, Who.SECOND, Who.OPEN, Who.NOBODY),
                List.of(cover.at(0), cover.at(1), cover.at(2), cover.at(3), cover.at(4)));
        assertEquals(4, cover.requiredCount());
        assertEquals(3, cover.coveredCount());
        assertEquals(1, cover.overlap().count());
    }

    /** Monday to Wednesday, Wednesday afternoon to Friday, twice: back to the first over each weekend. */
    @Test
    void countsTheChangesWithTheOneOverTheTurnOfTheFortnight() {
        assertEquals(new Changes(4, 2), SamplePitch.cover().changes());
    }

    @Test
    void alternateWeeksChangeTwiceAndNeverMeet() {
        assertEquals(new Changes(2, 0), new Cover(slots(0, 3, 6), slots(21, 24, 27), Slots.NONE).changes());
    }

    @Test
    void twoWhoAlwaysWorkTogetherNeverHandOver() {
        assertEquals(new Changes(0, 0), new Cover(slots(0, 1), slots(0, 1), Slots.NONE).changes());
        assertEquals(new Changes(0, 0), new Cover(slots(0), slots(0, 1), Slots.NONE).changes());
    }

    @Test
    void nobodyAtAllIsNoCover() {
        var cover = new Cover(Slots.NONE, Slots.NONE, Slots.NONE);
        assertFalse(cover.isAgreed());
        assertEquals(new Changes(0, 0), cover.changes());
        assertEquals("", CoverWords.days(Slots.NONE));
    }

    @Test
    void sentencesSayWhatTheDrawingShows() {
        assertEquals(List.of("20 of the 21 slots that the role asks for are covered; 1 is open.",
                "Both are there in 2 slots of each fortnight.",
                "The work passes from one to the other 4 times a fortnight; at 2 of these both are there.",
                "60 minutes a week are set aside for handing over."), CoverWords.of(SamplePitch.cover(), 60));
        assertEquals("Mon, Tue, Wed, each week", CoverWords.days(SamplePitch.cover().first()));
        assertEquals("week 1: Mon; week 2: none", CoverWords.days(slots(0)));
    }
}
