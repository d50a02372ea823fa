package jobshare.matching.criterion;

import static jobshare.matching.profile.PersonBuilder.someone;
import static jobshare.matching.profile.PersonBuilder.typical;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jobshare.matching.bound.PairScorer;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.encoding.SharedValues;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileArbitraries;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.search.TieBreaker;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.settings.PairingTerms;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(ProfileArbitraries.class)
@Domain(DomainContext.Global.class)
class ScoresTest {

    private static final MatchingModel MODEL = MatchingModel.standard();
    private static final PairingTerms ANY_JOB = PairingTerms.ofAnyJob(MODEL);

    private final StringDictionary dictionary = new StringDictionary();

    private EncodedProfile encode(Profile profile) {
        return EncodedProfile.of(profile, dictionary, MODEL);
    }

    @Property
    void thePairScoreIsTheSameFromBothSides(@ForAll Profile one, @ForAll Profile other) {
        assertEquals(Scores.pair(encode(one), encode(other), ANY_JOB), Scores.pair(encode(other), encode(one), ANY_JOB));
    }

    @Property
    void contributionsAddUpToTheDirectionalScore(@ForAll Profile one, @ForAll Profile other) {
        var mine = encode(one);
        var theirs = encode(other);
        int sum = Scores.contributions(mine, theirs, ANY_JOB).stream().mapToInt(Contribution::points).sum();
        assertEquals(Math.max(0, Scores.directional(mine, theirs, ANY_JOB)), sum);
    }

    @Property
    void everyScoreIsWithinItsScale(@ForAll Profile one, @ForAll Profile other) {
        var mine = encode(one);
        var theirs = encode(other);
        int score = Scores.pair(mine, theirs, ANY_JOB);
        assertTrue(score >= Scores.NO_SCORE && score <= 1000);
        for (var criterion : Criterion.values()) {
            int points = Criteria.points(criterion, mine, theirs, ANY_JOB);
            assertTrue(points >= Criteria.NO_DATA && points <= 1000);
            assertEquals(points == Criteria.NO_DATA, Criteria.points(criterion, theirs, mine, ANY_JOB) == Criteria.NO_DATA);
            assertTrue(Criteria.text(criterion, mine, theirs, ANY_JOB).endsWith("."));
        }
    }

    @Property
    void criteriaWithoutDataAreNamed(@ForAll Profile one, @ForAll Profile other) {
        var mine = encode(one);
        var theirs = encode(other);
        var told = Scores.contributions(mine, theirs, ANY_JOB)
                .stream()
                .map(Contribution::criterion)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Criterion.class)));
        var missing = Scores.missing(mine, theirs, ANY_JOB).stream().map(MissingData::what).toList();
        assertEquals(EnumSet.complementOf(told).stream().map(Enum::name).toList(), missing);
        if (missing.isEmpty()) {
            assertEquals(1000, Scores.confidence(mine, theirs, ANY_JOB));
        }
    }

    @Test
    void aDirectionalScoreIsTheWeightedMean() {
        var mine = encode(someone().grade(5)
                .shares(WayOfSharing.TWIN)
                .weights(0)
                .weight(Criterion.EXPERIENCE, 5)
                .weight(Criterion.WAY_OF_SHARING, 2)
                .profile());
        var theirs = encode(someone().grade(6)
                .shares(WayOfSharing.TWIN)
                .weights(0)
                .weight(Criterion.EXPERIENCE, 1)
                .weight(Criterion.WAY_OF_SHARING, 3)
                .profile());
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
    void theLowestSufficientDirectionReachesThePairScore(@ForAll @IntRange(max = 1000) int a,
            @ForAll @IntRange(max = 1000) int score) {
        int least = Scores.minBeside(a, score);
        assertTrue(least > 1000 || Scores.together(a, least) >= score);
        assertTrue(least == 0 || Scores.together(a, Math.min(1000, least - 1)) < score);
    }

    @Test
    void allWeightsOfZeroCountAsOne() {
        var theirs = encode(typical().grade(6).profile());
        assertEquals(Scores.directional(encode(typical().weights(1).profile()), theirs, ANY_JOB),
                Scores.directional(encode(typical().weights(0).profile()), theirs, ANY_JOB));
    }

    @Test
    void anOmittedWeightIsTheDefaultOfTheModel() {
        var theirs = encode(typical().grade(6).profile());
        assertEquals(Scores.directional(encode(typical().weights(1).weight(Criterion.FIELD, 5).profile()), theirs, ANY_JOB),
                Scores.directional(encode(typical().weight(Criterion.FIELD, 5).profile()), theirs, ANY_JOB));
    }

    @Test
    void missingDataLowersConfidenceNotTheScore() {
        var whole = typical().weights(1).profile();
        var without = typical().weights(1).shares(null).profile();
        var theirs = encode(typical().profile());
        assertEquals(1000, Scores.confidence(encode(whole), theirs, ANY_JOB));
        assertEquals(1000 * 6 / 7, Scores.confidence(encode(without), theirs, ANY_JOB));
        int rest = Scores.contributions(encode(whole), theirs, ANY_JOB)
                .stream()
                .filter(contribution -> contribution.criterion() != Criterion.WAY_OF_SHARING)
                .mapToInt(Contribution::fit)
                .sum();
        assertEquals(rest / 6, Scores.directional(encode(without), theirs, ANY_JOB));
    }

    @Test
    void confidenceIsTheShareOfTheWeightWithData() {
        var mine = encode(someone().grade(5).weights(0).weight(Criterion.EXPERIENCE, 1).weight(Criterion.VALUES, 3).profile());
        assertEquals(250, Scores.confidence(mine, encode(someone().grade(5).profile()), ANY_JOB));
    }

    @Test
    void withoutDataThereIsNoScore() {
        var nobody = encode(someone().profile());
        assertEquals(Scores.NO_SCORE, Scores.pair(nobody, encode(typical().profile()), ANY_JOB));
        var onlyValuesCount = encode(typical().weights(0).weight(Criterion.VALUES, 5).values(Map.of()).profile());
        assertEquals(Scores.NO_SCORE, Scores.pair(onlyValuesCount, encode(typical().profile()), ANY_JOB));
    }

    @Property
    void contributionsAddUpToTheMeanWithinOnePointEach(@ForAll @Size(7) List<@IntRange(max = 1000) Integer> values,
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
    void remainingPointsGoToTheLargestRemainderThenToTheFirst() {
        assertEquals("[34, 33, 33]", Arrays.toString(Apportionment.of(new int[]{100, 100, 100}, new int[]{1, 1, 1})));
        assertEquals("[0, 1, 0]", Arrays.toString(Apportionment.of(new int[]{1, 2, 1}, new int[]{1, 1, 1})));
        assertEquals("[1, 0, 0]", Arrays.toString(Apportionment.of(new int[]{2, 2, 0}, new int[]{1, 1, 1})));
    }

    @Property
    void tiesAreBrokenTheSameWayFromBothSides(@ForAll Profile one, @ForAll Profile other) {
        assertEquals(TieBreaker.hash(encode(one), encode(other)), TieBreaker.hash(encode(other), encode(one)));
        assertEquals(TieBreaker.compareIds(encode(one), encode(other)), -TieBreaker.compareIds(encode(other), encode(one)));
    }

    @Test
    void tiesFavourNobodyBecauseOfTheirId() {
        int first = 0;
        var me = encode(someone().id(1_000_000).profile());
        for (int i = 1; i < 1000; i++) {
            first += Long.compareUnsigned(TieBreaker.hash(me, encode(someone().id(0).profile())),
                    TieBreaker.hash(me, encode(someone().id(i).profile()))) < 0 ? 1 : 0;
        }
        assertNotEquals(999, first);
        assertNotEquals(TieBreaker.hash(me, encode(someone().id(1).profile())),
                TieBreaker.hash(me, encode(someone().id(2).profile())));
    }

    @Property
    void aPairScorerScoresLikeTheCriteria(@ForAll Profile one, @ForAll Profile other) {
        int score = Scores.pair(encode(one), encode(other), ANY_JOB);
        assertEquals(score, new PairScorer(encode(one), ANY_JOB).score(columns(other), 0, 0));
    }

    @Property
    void aPairScorerSkipsOnlyPeopleBelowTheRequiredScore(@ForAll Profile one, @ForAll Profile other,
            @ForAll @IntRange(max = 1000) int atLeast) {
        int score = Scores.pair(encode(one), encode(other), ANY_JOB);
        int seen = new PairScorer(encode(one), ANY_JOB).score(columns(other), 0, atLeast);
        assertTrue(seen == score || score < atLeast && seen < atLeast);
    }

    private ProfileColumns columns(Profile profile) {
        return new ProfileColumns.Builder(new SharedValues(), 1).add(encode(profile)).build();
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
