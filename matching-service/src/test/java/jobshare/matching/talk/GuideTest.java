package jobshare.matching.talk;

import static jobshare.matching.criterion.Someone.typical;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Anyone;
import jobshare.matching.criterion.Direction;
import jobshare.matching.criterion.Model;
import jobshare.matching.criterion.Profile;
import jobshare.matching.criterion.Someone;
import jobshare.matching.criterion.Split;
import jobshare.matching.criterion.ValuesRule;
import jobshare.matching.criterion.WayOfSharing;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GuideTest {

    private static final Slots FULL_WEEK = Model.standard().fullWeek();
    private static final Set<Question> ALWAYS = EnumSet.of(Question.DECISIONS, Question.MISTAKES, Question.PAST_SHARES,
            Question.IF_ONE_LEAVES);

    @Provide
    Arbitrary<Profile> anyone() {
        return Anyone.profiles();
    }

    @Property
    void bothAreAskedTheSameForTheSameReason(@ForAll("anyone") Profile one, @ForAll("anyone") Profile other) {
        assertEquals(Guide.of(one, other, FULL_WEEK).stream().map(asked -> asked.question() + " " + asked.reason()).toList(),
                Guide.of(other, one, FULL_WEEK).stream().map(asked -> asked.question() + " " + asked.reason()).toList());
    }

    /** What the other has told can be any other thing, and the reader reads the same. */
    @Example
    void whyItIsAskedShowsNothingThatTheOtherHasTold() {
        var mine = full(5, Direction.STAY, WayOfSharing.TWIN, 2, Split.SPLIT_WEEKS);
        var one = full(1, Direction.STEP_UP, WayOfSharing.ISLANDS, 9, Split.SPLIT_DAYS);
        var another = full(2, Direction.CHANGE, WayOfSharing.HYBRID, 13, Split.ALTERNATE_WEEKS);
        assertEquals(Guide.of(mine, one, FULL_WEEK), Guide.of(mine, another, FULL_WEEK));
    }

    @Example
    void whoAgreesOnAllIsAskedWhatPartnersAreNotMatchedBy() {
        var one = half(Someone.FIRST_HALF);
        var other = half(Someone.SECOND_HALF);
        assertEquals(List.copyOf(ALWAYS), questions(one, other));
    }

    @Example
    void asksWhatOneHasLeftOpen() {
        var asked = Guide.of(Someone.someone().profile(), half(Someone.FIRST_HALF), FULL_WEEK);
        assertEquals(EnumSet.allOf(Question.class), EnumSet.copyOf(asked.stream().map(Asked::question).toList()));
        assertTrue(asked.stream().filter(one -> !ALWAYS.contains(one.question()))
                .allMatch(one -> one.reason() == Reason.NOT_TOLD && one.why().startsWith("You have not filled in: ")),
                asked::toString);
    }

    @Example
    void asksWhereAnswersOnValuesAreFarApartAndNotWhereTheyAreNearlyAlike() {
        var mine = half(Someone.FIRST_HALF);
        assertFalse(questions(mine, valued(Someone.SECOND_HALF, "conflict", 4)).contains(Question.CONFLICT));
        var asked = Guide.of(mine, valued(Someone.SECOND_HALF, "conflict", 5), FULL_WEEK).stream()
                .filter(one -> one.question() == Question.CONFLICT).findFirst().orElseThrow();
        assertEquals(Reason.DIFFERENT, asked.reason());
        assertEquals("Your profile says on conflict: 3 of 5. The other person's says otherwise.", asked.why());
        assertTrue(questions(mine, valued(Someone.SECOND_HALF, "quality", 1)).contains(Question.PACE_AND_QUALITY));
        assertTrue(questions(mine, valued(Someone.SECOND_HALF, "availability", 1)).contains(Question.COMMUNICATION));
        assertTrue(questions(mine, valued(Someone.SECOND_HALF, "ambition", 5)).contains(Question.AMBITION));
    }

    @Example
    void asksWhoWorksWhenWhereBothPreferTheSameOrNeitherPrefersSome() {
        assertTrue(questions(half(Someone.FIRST_HALF), half(Someone.FIRST_HALF)).contains(Question.DAYS));
        assertTrue(questions(half(Someone.FIRST_HALF), half(Someone.FULL_WEEK)).contains(Question.DAYS));
        assertEquals("Of the 20 slots of a full fortnight, both of you prefer 10, and neither of you prefers 10.",
                Guide.of(half(Someone.FIRST_HALF), half(Someone.FIRST_HALF), FULL_WEEK).getFirst().why());
    }

    @Example
    void theIdsStayForGood() {
        assertEquals(List.of("days", "rhythm", "handover", "way-of-sharing", "decisions", "communication", "conflict",
                "pace-and-quality", "ambition", "commitment", "mistakes", "past-shares", "if-one-leaves"),
                EnumSet.allOf(Question.class).stream().map(Question::id).toList());
        assertEquals(Question.PAST_SHARES, Question.of("past-shares").orElseThrow());
    }

    private static List<Question> questions(Profile one, Profile other) {
        return Guide.of(one, other, FULL_WEEK).stream().map(Asked::question).toList();
    }

    private static Profile half(long slots) {
        return valued(slots, "pace", 3);
    }

    private static Profile valued(long slots, String value, int answer) {
        var person = typical().works(slots, slots);
        ValuesRule.QUESTIONS.forEach(question -> person.value(question, 3));
        return person.value(value, answer).profile();
    }

    private static Profile full(int value, Direction direction, WayOfSharing way, int overlap, Split split) {
        var person = typical().aspires(direction, 12 * overlap).overlap(overlap).splits(split).shares(way);
        ValuesRule.QUESTIONS.forEach(question -> person.value(question, value));
        return person.profile();
    }
}
