package jobshare.matching.criterion;

import static jobshare.matching.criterion.Someone.someone;
import static jobshare.matching.criterion.Someone.typical;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(Anyone.class)
@Domain(DomainContext.Global.class)
class ScoresTest {

    private static final Model MODEL = Model.standard();
    private static final Terms ANY_JOB = Terms.ofAnyJob(MODEL);

    private final Lexicon lexicon = new Lexicon();

    private Traits traits(Profile profile) {
        return Traits.of(profile, lexicon, MODEL);
    }

    @Property
    void thePairScoreIsTheSameFromBothSides(@ForAll Profile one, @ForAll Profile other) {
        assertEquals(Scores.pair(traits(one), traits(other), ANY_JOB), Scores.pair(traits(other), traits(one), ANY_JOB));
    }

    @Property
    void contributionsAddUpToTheDirectionalScore(@ForAll Profile one, @ForAll Profile other) {
        var mine = traits(one);
        var theirs = traits(other);
        int sum = Scores.contributions(mine, theirs, ANY_JOB).stream().mapToInt(Contribution::points).sum();
        assertEquals(Math.max(0, Scores.directional(mine, theirs, ANY_JOB)), sum);
    }

    @Property
    void everyScoreIsWithinItsScale(@ForAll Profile one, @ForAll Profile other) {
        var mine = traits(one);
        var theirs = traits(other);
        int score = Scores.pair(mine, theirs, ANY_JOB);
        assertTrue(score >= Scores.NO_SCORE && score <= 1000);
        for (var criterion : Criterion.values()) {
            int points = criterion.points(mine, theirs, ANY_JOB);
            assertTrue(points >= Criterion.NO_DATA && points <= 1000);
            assertEquals(points == Criterion.NO_DATA, criterion.points(theirs, mine, ANY_JOB) == Criterion.NO_DATA);
            assertTrue(criterion.text(mine, theirs, ANY_JOB).endsWith("."));
        }
    }

    @Property
    void whateverHasNoDataIsNamed(@ForAll Profile one, @ForAll Profile other) {
        var mine = traits(one);
        var theirs = traits(other);
        var told = Scores.contributions(mine, theirs, ANY_JOB).stream().map(Contribution::criterion)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Criterion.class)));
        var missing = Scores.missing(mine, theirs, ANY_JOB).stream().map(Missing::what).toList();
        assertEquals(EnumSet.complementOf(told).stream().map(Enum::name).toList(), missing);
        if (missing.isEmpty()) {
            assertEquals(1000, Scores.confidence(mine, theirs, ANY_JOB));
        }
    }

    @Test
    void aDirectionIsTheWeightedMean() {
        var mine = traits(someone().grade(5).shares(WayOfSharing.TWIN)
                .weights(0).weight(Criterion.EXPERIENCE, 5).weight(Criterion.WAY_OF_SHARING, 2).profile());
        var theirs = traits(someone().grade(6).shares(WayOfSharing.TWIN)
                .weights(0).weight(Criterion.EXPERIENCE, 1).weight(Criterion.WAY_OF_SHARING, 3).profile());
        assertEquals((5 * 600 + 2 * 1000) / 7, Scores.directional(mine, theirs, ANY_JOB));
        assertEquals((600 + 3 * 1000) / 4, Scores.directional(theirs, mine, ANY_JOB));
        assertEquals(2 * 714 * 900 / (714 + 900), Scores.pair(mine, theirs, ANY_JOB));
    }

    @Test
    void thePairScoreIsTheHarmonicMeanRoundedDown() {
        assertEquals(666, Scores.together(1000, 500));
        assertEquals(0, Scores.together(0, 1000));
        assertEquals(0, Scores.together(0, 0));
        assertEquals(1000, Scores.together(1000, 1000));
        assertEquals(Scores.NO_SCORE, Scores.together(Scores.NO_SCORE, 1000));
    }

    @Property
    void theLeastBesideAnotherIsJustEnough(@ForAll @IntRange(max = 1000) int a, @ForAll @IntRange(max = 1000) int score) {
        int least = Scores.leastBeside(a, score);
        assertTrue(least > 1000 || Scores.together(a, least) >= score);
        assertTrue(least == 0 || Scores.together(a, Math.min(1000, least - 1)) < score);
    }

    @Test
    void allWeightsZeroMeansAllOne() {
        var theirs = traits(typical().grade(6).profile());
        assertEquals(Scores.directional(traits(typical().weights(1).profile()), theirs, ANY_JOB),
                Scores.directional(traits(typical().weights(0).profile()), theirs, ANY_JOB));
    }

    @Test
    void aWeightLeftOutIsTheModels() {
        var theirs = traits(typical().grade(6).profile());
        assertEquals(Scores.directional(traits(typical().weights(1).weight(Criterion.FIELD, 5).profile()), theirs, ANY_JOB),
                Scores.directional(traits(typical().weight(Criterion.FIELD, 5).profile()), theirs, ANY_JOB));
    }

    @Test
    void missingDataLowersConfidenceAndLeavesTheScoreToTheRest() {
        var whole = typical().weights(1).profile();
        var without = typical().weights(1).shares(null).profile();
        var theirs = traits(typical().profile());
        assertEquals(1000, Scores.confidence(traits(whole), theirs, ANY_JOB));
        assertEquals(1000 * 6 / 7, Scores.confidence(traits(without), theirs, ANY_JOB));
        int rest = Scores.contributions(traits(whole), theirs, ANY_JOB).stream()
                .filter(contribution -> contribution.criterion() != Criterion.WAY_OF_SHARING).mapToInt(Contribution::fit).sum();
        assertEquals(rest / 6, Scores.directional(traits(without), theirs, ANY_JOB));
    }

    @Test
    void confidenceIsAPartOfTheWeight() {
        var mine = traits(someone().grade(5).weights(0).weight(Criterion.EXPERIENCE, 1).weight(Criterion.VALUES, 3).profile());
        assertEquals(250, Scores.confidence(mine, traits(someone().grade(5).profile()), ANY_JOB));
    }

    @Test
    void withNoDataThereIsNoScore() {
        var nobody = traits(someone().profile());
        assertEquals(Scores.NO_SCORE, Scores.pair(nobody, traits(typical().profile()), ANY_JOB));
        var onlyValuesCount = traits(typical().weights(0).weight(Criterion.VALUES, 5).values(Map.of()).profile());
        assertEquals(Scores.NO_SCORE, Scores.pair(onlyValuesCount, traits(typical().profile()), ANY_JOB));
    }

    @Property
    void partsAddUpToTheMeanAndNoneIsMoreThanAPointOff(@ForAll @Size(7) List<@IntRange(max = 1000) Integer> values,
            @ForAll @Size(7) List<@IntRange(max = 5) Integer> weights) {
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        int exact = 0;
        for (int i = 0; i < 7; i++) {
            exact += values.get(i) * weights.get(i);
        }
        var parts = Apportionment.of(ints(values), ints(weights));
        assertEquals(all == 0 ? 0 : exact / all, Arrays.stream(parts).sum());
        for (int i = 0; i < 7 && all > 0; i++) {
            int down = values.get(i) * weights.get(i) / all;
            assertTrue(parts[i] == down || parts[i] == down + 1);
        }
    }

    @Test
    void pointsLeftOverGoToTheLargestRemainderThenToTheFirst() {
        assertEquals("[34, 33, 33]", Arrays.toString(Apportionment.of(new int[]{100, 100, 100}, new int[]{1, 1, 1})));
        assertEquals("[0, 1, 0]", Arrays.toString(Apportionment.of(new int[]{1, 2, 1}, new int[]{1, 1, 1})));
        assertEquals("[1, 0, 0]", Arrays.toString(Apportionment.of(new int[]{2, 2, 0}, new int[]{1, 1, 1})));
    }

    @Property
    void tiesAreSettledTheSameFromBothSides(@ForAll Profile one, @ForAll Profile other) {
        assertEquals(Tie.hash(traits(one), traits(other)), Tie.hash(traits(other), traits(one)));
        assertEquals(Tie.compareIds(traits(one), traits(other)), -Tie.compareIds(traits(other), traits(one)));
    }

    @Test
    void tiesFavourNobodyForTheirId() {
        int first = 0;
        var me = traits(someone().id(1_000_000).profile());
        for (int i = 1; i < 1000; i++) {
            first += Long.compareUnsigned(Tie.hash(me, traits(someone().id(0).profile())),
                    Tie.hash(me, traits(someone().id(i).profile()))) < 0 ? 1 : 0;
        }
        assertNotEquals(999, first);
        assertNotEquals(Tie.hash(me, traits(someone().id(1).profile())), Tie.hash(me, traits(someone().id(2).profile())));
    }

    @Property
    void aViewpointScoresAsTheCriteriaDo(@ForAll Profile one, @ForAll Profile other) {
        int score = Scores.pair(traits(one), traits(other), ANY_JOB);
        assertEquals(score, new Viewpoint(traits(one), ANY_JOB).score(columns(other), 0, 0));
    }

    @Property
    void aViewpointGivesUpOnlyOnThoseWhoDoNotReachWhatIsAskedFor(@ForAll Profile one, @ForAll Profile other,
            @ForAll @IntRange(max = 1000) int atLeast) {
        int score = Scores.pair(traits(one), traits(other), ANY_JOB);
        int seen = new Viewpoint(traits(one), ANY_JOB).score(columns(other), 0, atLeast);
        assertTrue(seen == score || score < atLeast && seen < atLeast);
    }

    private Columns columns(Profile profile) {
        return new Columns.Builder(new Commons(), 1).add(traits(profile)).build();
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
