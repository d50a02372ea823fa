package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criteria.NO_DATA;
import static jobshare.matching.profile.Criterion.ASPIRATION;
import static jobshare.matching.profile.Criterion.EXPERIENCE;
import static jobshare.matching.profile.Criterion.FIELD;
import static jobshare.matching.profile.Criterion.SCHEDULE;
import static jobshare.matching.profile.Criterion.STRENGTHS;
import static jobshare.matching.profile.Criterion.VALUES;
import static jobshare.matching.profile.Criterion.WAY_OF_SHARING;
import static jobshare.matching.profile.PersonBuilder.FIRST_HALF;
import static jobshare.matching.profile.PersonBuilder.FULL_WEEK;
import static jobshare.matching.profile.PersonBuilder.SECOND_HALF;
import static jobshare.matching.profile.PersonBuilder.bothWeeks;
import static jobshare.matching.profile.PersonBuilder.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.CareerDirection;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.PersonBuilder;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.profile.ValuesQuestions;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.settings.PairingTerms;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    private static final MatchingModel MODEL = MatchingModel.standard();
    private static final PairingTerms ANY_JOB = PairingTerms.ofAnyJob(MODEL);

    private final StringDictionary dictionary = new StringDictionary();

    private int points(Criterion criterion, PersonBuilder mine, PersonBuilder theirs) {
        return points(criterion, mine, theirs, ANY_JOB);
    }

    private int points(Criterion criterion, PersonBuilder mine, PersonBuilder theirs, PairingTerms terms) {
        return Criteria.points(criterion, encode(mine), encode(theirs), terms);
    }

    private String text(Criterion criterion, PersonBuilder mine, PersonBuilder theirs) {
        return Criteria.text(criterion, encode(mine), encode(theirs), ANY_JOB);
    }

    private EncodedProfile encode(PersonBuilder someone) {
        return EncodedProfile.of(someone.profile(), dictionary, MODEL);
    }

    private static PairingTerms terms(long required) {
        return PairingTerms.of(new RoleProfile(RoleId.of(Ids.v7()), 1, null, null, List.of(), List.of(), null, null, null, null,
                new Slots(required), null, null, null, Map.of()), MODEL);
    }

    @Nested
    class Schedule {

        @Test
        void twoHalvesOfTheWeekFitFully() {
            assertEquals(1000,
                    points(SCHEDULE, someone().works(FIRST_HALF, FIRST_HALF), someone().works(SECOND_HALF, SECOND_HALF)));
        }

        @Test
        void alternateWeeksFitFully() {
            long firstWeek = FULL_WEEK & (1L << 21) - 1;
            long secondWeek = FULL_WEEK & ~firstWeek;
            assertEquals(1000, points(SCHEDULE, someone().works(firstWeek, firstWeek), someone().works(secondWeek, secondWeek)));
        }

        @Test
        void splitDaysFitFully() {
            long mornings = bothWeeks(0b001_001_001_001_001L);
            long afternoons = bothWeeks(0b010_010_010_010_010L);
            assertEquals(1000, points(SCHEDULE, someone().works(mornings, mornings), someone().works(afternoons, afternoons)));
        }

        @Test
        void nightsAreCoveredByPeopleWhoWorkNights() {
            long allNights = bothWeeks(0b100_100_100_100_100_100_100L);
            long weekNights = bothWeeks(0b100_100_100_100_100L);
            long weekendNights = bothWeeks(0b100_100L << 15);
            assertEquals(1000, points(SCHEDULE, someone().works(weekNights, weekNights),
                    someone().works(weekendNights, weekendNights), terms(allNights)));
            assertEquals(1000 * 10 / 14, points(SCHEDULE, someone().works(weekNights, weekNights),
                    someone().works(FULL_WEEK, FULL_WEEK), terms(allNights)));
        }

        @Test
        void onlyPreferredTimeCounts() {
            assertEquals(500, points(SCHEDULE, someone().works(FIRST_HALF, FULL_WEEK), someone().works(0, FULL_WEEK)));
        }

        @Test
        void theOverlapWantedByTheReaderCounts() {
            long twoSlotsOverlap = SECOND_HALF | Long.lowestOneBit(FIRST_HALF) | Long.highestOneBit(FIRST_HALF);
            var wantsFour = someone().works(FIRST_HALF, FIRST_HALF).overlap(4);
            var wantsNone = someone().works(twoSlotsOverlap, twoSlotsOverlap).overlap(0);
            assertEquals((3 * 1000 + 500) / 4, points(SCHEDULE, wantsFour, wantsNone));
            assertEquals(1000, points(SCHEDULE, wantsNone, wantsFour));
        }

        @Test
        void moreOverlapThanWantedDoesNotImproveTheFit() {
            assertEquals(1000,
                    points(SCHEDULE, someone().works(FULL_WEEK, FULL_WEEK).overlap(2), someone().works(FULL_WEEK, FULL_WEEK)));
        }

        @Test
        void preferencesForSplitsAreComparedWithTheMoreSelectivePerson() {
            var mine = someone().works(FULL_WEEK, FULL_WEEK).splits(TimeSplit.SPLIT_DAYS);
            assertEquals(1000, points(SCHEDULE, mine, someone().works(FULL_WEEK, FULL_WEEK).splits(TimeSplit.values())));
            assertEquals((3 * 1000) / 4,
                    points(SCHEDULE, mine, someone().works(FULL_WEEK, FULL_WEEK).splits(TimeSplit.ALTERNATE_WEEKS)));
            assertEquals((3 * 1000 + 500) / 4, points(SCHEDULE, mine.splits(TimeSplit.SPLIT_DAYS, TimeSplit.SPLIT_WEEKS),
                    someone().works(FULL_WEEK, FULL_WEEK).splits(TimeSplit.SPLIT_WEEKS, TimeSplit.ALTERNATE_WEEKS)));
        }

        @Test
        void explainsTheCover() {
            assertEquals("Together you cover all 20 required half-days per fortnight within your preferred hours; "
                    + "both of you can work in 0 of them, and you want 2 for handover; " + "both of you like to split the week.",
                    text(SCHEDULE, someone().works(FIRST_HALF, FIRST_HALF).overlap(2).splits(TimeSplit.SPLIT_WEEKS),
                            someone().works(SECOND_HALF, SECOND_HALF).splits(TimeSplit.SPLIT_WEEKS, TimeSplit.SPLIT_DAYS)));
        }

        @Test
        void withoutAPatternThereIsNoData() {
            assertEquals(NO_DATA, points(SCHEDULE, someone().works(FULL_WEEK, FULL_WEEK), someone()));
            assertEquals("The other person has not filled in: working pattern.",
                    text(SCHEDULE, someone().works(FULL_WEEK, FULL_WEEK), someone()));
        }
    }

    @Nested
    class Experience {

        @Test
        void equalExperienceFitsBetterThanUnequal() {
            var mine = someone().grade(5).years(10);
            int equal = points(EXPERIENCE, mine, someone().grade(5).years(10));
            assertEquals(1000, equal);
            for (int years = 0; years <= 60; years++) {
                for (int grade = 1; grade <= 9; grade++) {
                    if (grade != 5 || years != 10) {
                        assertTrue(points(EXPERIENCE, mine, someone().grade(grade).years(years)) < equal, grade + " " + years);
                    }
                }
            }
        }

        @Test
        void aDifferenceOfGradesLowersTheFit() {
            assertEquals(600, points(EXPERIENCE, someone().grade(5), someone().grade(6)));
            assertEquals(200, points(EXPERIENCE, someone().grade(5), someone().grade(3)));
            assertEquals(0, points(EXPERIENCE, someone().grade(5), someone().grade(9)));
        }

        @Test
        void yearsAreComparedByTheirRatio() {
            assertEquals(500, points(EXPERIENCE, someone().years(2), someone().years(6)));
            assertEquals(1000 * 24 / 28, points(EXPERIENCE, someone().years(22), someone().years(26)));
        }

        @Test
        void gradeAndYearsCountHalfEach() {
            assertEquals(550, points(EXPERIENCE, someone().grade(5).years(2), someone().grade(6).years(6)));
        }

        @Test
        void withoutCommonFieldsThereIsNoData() {
            assertEquals(NO_DATA, points(EXPERIENCE, someone().grade(5), someone().years(5)));
        }

        @Test
        void explainsTheDifferenceInExperience() {
            assertEquals("You have the same grade; your experience differs by 4 years.",
                    text(EXPERIENCE, someone().grade(5).years(2), someone().grade(5).years(6)));
        }
    }

    @Nested
    class Strengths {

        @Test
        void differentStrengthsFitBetterThanEqualOnes() {
            var mine = someone().strengths("a", "b", "c", "d", "e");
            assertEquals(1000, points(STRENGTHS, mine, someone().strengths("f", "g", "h", "i", "j")));
            assertEquals(0, points(STRENGTHS, mine, someone().strengths("a", "b", "c", "d", "e")));
        }

        @Test
        void aCommonFirstStrengthLowersTheFitMoreThanACommonLastOne() {
            var mine = someone().strengths("a", "b", "c");
            assertEquals(1000 - 1000 * 5 / 12, points(STRENGTHS, mine, someone().strengths("a", "x", "y")));
            assertEquals(1000 - 1000 * 3 / 12, points(STRENGTHS, mine, someone().strengths("x", "y", "c")));
        }

        @Test
        void aCommonStrengthCountsByItsLowerRank() {
            assertEquals(1000 - 1000 * 4 / 9, points(STRENGTHS, someone().strengths("a", "b"), someone().strengths("x", "a")));
        }

        @Test
        void onlyTheFirstFiveCount() {
            assertEquals(1000, points(STRENGTHS, someone().strengths("a", "b", "c", "d", "e", "x"), someone().strengths("x")));
        }

        @Test
        void explainsTheCommonStrengths() {
            assertEquals("You share 1 strength; together you have 3.",
                    text(STRENGTHS, someone().strengths("a", "b"), someone().strengths("b", "c")));
            assertEquals("You have the same 2 strengths.",
                    text(STRENGTHS, someone().strengths("a", "b"), someone().strengths("b", "a")));
            assertEquals("You have not filled in: strengths.", text(STRENGTHS, someone(), someone().strengths("b")));
        }
    }

    @Nested
    class Values {

        @Test
        void equalAnswersFitFullyAndOppositeOnesNotAtAll() {
            var mine = someone().value("pace", 1).value("commitment", 5);
            assertEquals(1000, points(VALUES, mine, someone().value("pace", 1).value("commitment", 5)));
            assertEquals(0, points(VALUES, mine, someone().value("pace", 5).value("commitment", 1)));
        }

        @Test
        void onlyQuestionsThatBothAnsweredCount() {
            assertEquals(750, points(VALUES, someone().value("pace", 1).value("quality", 5),
                    someone().value("pace", 2).value("conflict", 1)));
            assertEquals(NO_DATA, points(VALUES, someone().value("pace", 1), someone().value("quality", 1)));
        }

        @Test
        void everyQuestionCounts() {
            for (var question : ValuesQuestions.IDS) {
                assertEquals(500, points(VALUES, someone().value(question, 2), someone().value(question, 4)), question);
            }
        }

        @Test
        void explainsTheSimilarityOfAnswers() {
            assertEquals("Of 3 questions on values, you answered 1 the same way and 1 nearly the same way.",
                    text(VALUES, someone().value("pace", 1).value("quality", 2).value("conflict", 5),
                            someone().value("pace", 1).value("quality", 3).value("conflict", 1)));
        }
    }

    @Nested
    class Field {

        @Test
        void closerOccupationsFitBetter() {
            var mine = someone().occupation("hr-manager", "1212");
            assertEquals(1000, points(FIELD, mine, someone().occupation("hr-manager", "1212")));
            assertEquals(800, points(FIELD, mine, someone().occupation("hr-director", "1212")));
            assertEquals(600, points(FIELD, mine, someone().occupation("finance-manager", "1211")));
            assertEquals(400, points(FIELD, mine, someone().occupation("sales-manager", "1221")));
            assertEquals(200, points(FIELD, mine, someone().occupation("mayor", "1111")));
            assertEquals(0, points(FIELD, mine, someone().occupation("engineer", "2141")));
        }

        @Test
        void aShortOccupationCodeIsComparedToItsEnd() {
            assertEquals(400, points(FIELD, someone().occupation("one", "12"), someone().occupation("other", "1200")));
        }

        @Test
        void skillsCountByLevel() {
            assertEquals(1000 * 3 / 8,
                    points(FIELD, someone().skill("a", 3).skill("b", 1), someone().skill("a", 5).skill("c", 2)));
            assertEquals(1000, points(FIELD, someone().skill("a", 3).skill("b", 1), someone().skill("b", 1).skill("a", 3)));
            assertEquals(0, points(FIELD, someone().skill("a", 3), someone().skill("b", 3)));
        }

        @Test
        void theHigherLevelOfARepeatedSkillCounts() {
            assertEquals(1000, points(FIELD, someone().skill("a", 2).skill("a", 4), someone().skill("a", 4)));
        }

        @Test
        void occupationAndSkillsCountHalfEach() {
            assertEquals(500, points(FIELD, someone().occupation("x", "1111").skill("a", 3),
                    someone().occupation("x", "1111").skill("b", 3)));
        }

        @Test
        void explainsTheRelatednessOfFields() {
            assertEquals("You have related occupations; you share 1 of your 2 skills.",
                    text(FIELD, someone().occupation("x", "1211").skill("a", 3).skill("b", 2),
                            someone().occupation("y", "1212").skill("a", 1)));
        }
    }

    @Nested
    class Aspirations {

        @Test
        void theSameDirectionFitsBetterThanAnother() {
            var mine = someone().aspires(CareerDirection.STAY, null);
            assertEquals(1000, points(ASPIRATION, mine, someone().aspires(CareerDirection.STAY, null)));
            assertEquals(400, points(ASPIRATION, mine, someone().aspires(CareerDirection.STEP_UP, null)));
            assertEquals(100, points(ASPIRATION, mine, someone().aspires(CareerDirection.CHANGE, null)));
        }

        @Test
        void differentHorizonsLowerTheFit() {
            var mine = someone().aspires(CareerDirection.STAY, 12);
            assertEquals(1000, points(ASPIRATION, mine, someone().aspires(CareerDirection.STAY, 12)));
            assertEquals((2 * 1000 + 500) / 3, points(ASPIRATION, mine, someone().aspires(CareerDirection.STAY, 42)));
            assertEquals(2 * 1000 / 3, points(ASPIRATION, mine, someone().aspires(CareerDirection.STAY, 120)));
        }

        @Test
        void explainsTheDirections() {
            assertEquals(
                    "You want to stay in this kind of work; the other person wants to step up; your time frames are 12 "
                            + "months apart.",
                    text(ASPIRATION, someone().aspires(CareerDirection.STAY, 12),
                            someone().aspires(CareerDirection.STEP_UP, 24)));
        }
    }

    @Nested
    class Way {

        @Test
        void theSameWayFitsFullyAMixHalfAndOppositesNotAtAll() {
            var mine = someone().shares(WayOfSharing.TWIN);
            assertEquals(1000, points(WAY_OF_SHARING, mine, someone().shares(WayOfSharing.TWIN)));
            assertEquals(500, points(WAY_OF_SHARING, mine, someone().shares(WayOfSharing.HYBRID)));
            assertEquals(0, points(WAY_OF_SHARING, mine, someone().shares(WayOfSharing.ISLANDS)));
            assertEquals(NO_DATA, points(WAY_OF_SHARING, mine, someone()));
        }

        @Test
        void explainsTheWaysOfSharing() {
            assertEquals("Both of you want one shared job.",
                    text(WAY_OF_SHARING, someone().shares(WayOfSharing.TWIN), someone().shares(WayOfSharing.TWIN)));
        }
    }
}
