package jobshare.matching.criterion;

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
import static jobshare.matching.profile.PersonBuilder.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.CareerDirection;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.PersonBuilder;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.settings.PairingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The explanation of each criterion, word for word. */
class CriterionTextsTest {

    private static final MatchingModel MODEL = MatchingModel.standard();

    static Stream<Arguments> texts() {
        var pattern = someone().works(FULL_WEEK, FULL_WEEK);
        return Stream.of(
                arguments(SCHEDULE, someone().works(FIRST_HALF, FIRST_HALF), someone().works(SECOND_HALF, SECOND_HALF),
                        "Together you cover all 20 required half-days per fortnight within your preferred hours."),
                arguments(SCHEDULE, someone().works(FIRST_HALF, FULL_WEEK).overlap(2).splits(TimeSplit.SPLIT_DAYS),
                        someone().works(0, FULL_WEEK).splits(TimeSplit.SPLIT_WEEKS),
                        "Together you cover 10 of 20 required half-days per fortnight within your preferred hours; both of you can "
                                + "work in 20 of them, and you want 2 for handover; you prefer different ways to divide the time."),
                arguments(SCHEDULE, someone().works(FULL_WEEK, FULL_WEEK).splits(TimeSplit.values()),
                        someone().works(FULL_WEEK, FULL_WEEK).splits(TimeSplit.SPLIT_DAYS, TimeSplit.ALTERNATE_WEEKS),
                        "Together you cover all 20 required half-days per fortnight within your preferred hours; both of you like "
                                + "to split the day or alternate weeks."),
                arguments(SCHEDULE, pattern, someone(), "The other person has not filled in: working pattern."),
                arguments(EXPERIENCE, someone().grade(5).years(2), someone().grade(5).years(6),
                        "You have the same grade; your experience differs by 4 years."),
                arguments(EXPERIENCE, someone().grade(5).years(2), someone().grade(6).years(2),
                        "You are 1 grade apart; you have the same years of experience."),
                arguments(EXPERIENCE, someone(), someone(), "Neither of you has filled in: grade and years of experience."),
                arguments(STRENGTHS, someone().strengths("a", "b"), someone().strengths("b", "c"),
                        "You share 1 strength; together you have 3."),
                arguments(STRENGTHS, someone().strengths("a", "b"), someone().strengths("b", "a"),
                        "You have the same 2 strengths."),
                arguments(STRENGTHS, someone().strengths("a", "b"), someone().strengths("c"),
                        "All your strengths differ; together you have 3."),
                arguments(STRENGTHS, someone(), someone().strengths("b"), "You have not filled in: strengths."),
                arguments(VALUES, someone().value("pace", 1).value("quality", 2).value("conflict", 5),
                        someone().value("pace", 1).value("quality", 3).value("conflict", 1),
                        "Of 3 questions on values, you answered 1 the same way and 1 nearly the same way."),
                arguments(VALUES, someone().value("pace", 1), someone().value("pace", 1),
                        "Of 1 question on values, you answered 1 the same way."),
                arguments(VALUES, someone().value("pace", 1), someone().value("pace", 2),
                        "Of 1 question on values, you answered none the same way and 1 nearly the same way."),
                arguments(VALUES, someone().value("pace", 1), someone().value("pace", 5),
                        "Of 1 question on values, you answered none alike."),
                arguments(VALUES, someone().value("pace", 1), someone().value("quality", 1),
                        "You and the other person have answered different questions on values."),
                arguments(VALUES, someone().value("pace", 1), someone(), "The other person has not filled in: values."),
                arguments(FIELD, someone().occupation("x", "1212"), someone().occupation("x", "1212"),
                        "You have the same occupation."),
                arguments(FIELD, someone().occupation("x", "1212"), someone().occupation("y", "1212"),
                        "You have closely related occupations."),
                arguments(FIELD, someone().occupation("x", "1211").skill("a", 3).skill("b", 2),
                        someone().occupation("y", "1212").skill("a", 1),
                        "You have related occupations; you share 1 of your 2 skills."),
                arguments(FIELD, someone().occupation("x", "1211"), someone().occupation("y", "1300"),
                        "You have distantly related occupations."),
                arguments(FIELD, someone().occupation("x", "1211").skill("a", 3), someone().occupation("y", "2141").skill("b", 3),
                        "You work in different fields; you share none of your 1 skill."),
                arguments(FIELD, someone(), someone().skill("b", 3), "You have not filled in: occupation and skills."),
                arguments(ASPIRATION, someone().aspires(CareerDirection.STAY, 12), someone().aspires(CareerDirection.STAY, 12),
                        "Both of you want to stay in this kind of work; you have the same time frame."),
                arguments(ASPIRATION, someone().aspires(CareerDirection.STEP_UP, 12),
                        someone().aspires(CareerDirection.CHANGE, 11),
                        "You want to step up; the other person wants to change direction; your time frames are 1 month apart."),
                arguments(ASPIRATION, someone().aspires(CareerDirection.CHANGE, null),
                        someone().aspires(CareerDirection.CHANGE, 11), "Both of you want to change direction."),
                arguments(ASPIRATION, someone(), someone(), "Neither of you has filled in: aspiration."),
                arguments(WAY_OF_SHARING, someone().shares(WayOfSharing.TWIN), someone().shares(WayOfSharing.TWIN),
                        "Both of you want one shared job."),
                arguments(WAY_OF_SHARING, someone().shares(WayOfSharing.ISLANDS), someone().shares(WayOfSharing.HYBRID),
                        "You want split responsibilities; the other person wants a mix of shared and split responsibilities."),
                arguments(WAY_OF_SHARING, someone(), someone().shares(WayOfSharing.TWIN),
                        "You have not filled in: way of sharing."));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void explains(Criterion criterion, PersonBuilder mine, PersonBuilder theirs, String text) {
        var dictionary = new StringDictionary();
        assertEquals(text, Criteria.text(criterion, EncodedProfile.of(mine.profile(), dictionary, MODEL),
                EncodedProfile.of(theirs.profile(), dictionary, MODEL), PairingTerms.ofAnyJob(MODEL)));
    }

    @Test
    void theTableHasTextsForEachCriterion() {
        assertEquals(EnumSet.allOf(Criterion.class), texts().map(row -> (Criterion) row.get()[0])
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Criterion.class))));
    }
}
