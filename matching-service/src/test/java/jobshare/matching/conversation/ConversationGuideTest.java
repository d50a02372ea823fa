package jobshare.matching.conversation;

import static jobshare.matching.profile.PersonBuilder.typical;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jobshare.kit.time.Slots;
import jobshare.matching.profile.ValuesQuestions;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.profile.CareerDirection;
import jobshare.matching.profile.PersonBuilder;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileArbitraries;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.profile.WayOfSharing;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConversationGuideTest {

    private static final Slots FULL_WEEK = MatchingModel.standard().fullWeek();
    private static final Set<Question> ALWAYS = EnumSet.of(Question.DECISIONS, Question.MISTAKES, Question.PAST_SHARES,
            Question.IF_ONE_LEAVES);

    @Provide
    Arbitrary<Profile> anyone() {
        return ProfileArbitraries.profiles();
    }

    @Property
    void asksBothTheSameQuestionsForTheSameReasons(@ForAll("anyone") Profile one, @ForAll("anyone") Profile other) {
        assertEquals(
                ConversationGuide.of(one, other, FULL_WEEK)
                        .stream()
                        .map(asked -> asked.question() + " " + asked.reason())
                        .toList(),
                ConversationGuide.of(other, one, FULL_WEEK)
                        .stream()
                        .map(asked -> asked.question() + " " + asked.reason())
                        .toList());
    }

    /** The reader sees the same text for any other value of the partner. */
    @Example
    void reasonsRevealNothingOfTheOtherProfile() {
        var mine = full(5, CareerDirection.STAY, WayOfSharing.TWIN, 2, TimeSplit.SPLIT_WEEKS);
        var one = full(1, CareerDirection.STEP_UP, WayOfSharing.ISLANDS, 9, TimeSplit.SPLIT_DAYS);
        var another = full(2, CareerDirection.CHANGE, WayOfSharing.HYBRID, 13, TimeSplit.ALTERNATE_WEEKS);
        assertEquals(ConversationGuide.of(mine, one, FULL_WEEK), ConversationGuide.of(mine, another, FULL_WEEK));
    }

    @Example
    void asksOnlyUnmatchedQuestionsIfTheProfilesAgree() {
        var one = half(PersonBuilder.FIRST_HALF);
        var other = half(PersonBuilder.SECOND_HALF);
        assertEquals(List.copyOf(ALWAYS), questions(one, other));
    }

    @Example
    void asksAboutMissingValues() {
        var asked = ConversationGuide.of(PersonBuilder.someone().profile(), half(PersonBuilder.FIRST_HALF), FULL_WEEK);
        assertEquals(EnumSet.allOf(Question.class), EnumSet.copyOf(asked.stream().map(GuideQuestion::question).toList()));
        assertTrue(asked.stream()
                .filter(one -> !ALWAYS.contains(one.question()))
                .allMatch(one -> one.reason() == QuestionReason.ABSENT && one.why().startsWith("You have not filled in: ")),
                asked::toString);
    }

    @Example
    void asksAboutValuesThatDifferByTwoOrMore() {
        var mine = half(PersonBuilder.FIRST_HALF);
        assertFalse(questions(mine, valued(PersonBuilder.SECOND_HALF, "conflict", 4)).contains(Question.CONFLICT));
        var asked = ConversationGuide.of(mine, valued(PersonBuilder.SECOND_HALF, "conflict", 5), FULL_WEEK)
                .stream()
                .filter(one -> one.question() == Question.CONFLICT)
                .findFirst()
                .orElseThrow();
        assertEquals(QuestionReason.DIFFERENT, asked.reason());
        assertEquals("Your profile says about conflict: 3 of 5. The other profile says something else.", asked.why());
        assertTrue(questions(mine, valued(PersonBuilder.SECOND_HALF, "quality", 1)).contains(Question.PACE_AND_QUALITY));
        assertTrue(questions(mine, valued(PersonBuilder.SECOND_HALF, "availability", 1)).contains(Question.COMMUNICATION));
        assertTrue(questions(mine, valued(PersonBuilder.SECOND_HALF, "ambition", 5)).contains(Question.AMBITION));
    }

    @Example
    void asksAboutSlotsThatBothOrNeitherPrefer() {
        assertTrue(questions(half(PersonBuilder.FIRST_HALF), half(PersonBuilder.FIRST_HALF)).contains(Question.DAYS));
        assertTrue(questions(half(PersonBuilder.FIRST_HALF), half(PersonBuilder.FULL_WEEK)).contains(Question.DAYS));
        assertEquals("Of the 20 half-days of a full-time fortnight, both of you prefer 10, and neither of you prefers 10.",
                ConversationGuide.of(half(PersonBuilder.FIRST_HALF), half(PersonBuilder.FIRST_HALF), FULL_WEEK).getFirst().why());
    }

    @Example
    void questionIdsNeverChange() {
        assertEquals(
                List.of("days", "rhythm", "handover", "way-of-sharing", "decisions", "communication", "conflict",
                        "pace-and-quality", "ambition", "commitment", "mistakes", "past-shares", "if-one-leaves"),
                EnumSet.allOf(Question.class).stream().map(Question::id).toList());
        assertEquals(Question.PAST_SHARES, Question.of("past-shares").orElseThrow());
    }

    private static List<Question> questions(Profile one, Profile other) {
        return ConversationGuide.of(one, other, FULL_WEEK).stream().map(GuideQuestion::question).toList();
    }

    private static Profile half(long slots) {
        return valued(slots, "pace", 3);
    }

    private static Profile valued(long slots, String value, int answer) {
        var person = typical().works(slots, slots);
        ValuesQuestions.IDS.forEach(question -> person.value(question, 3));
        return person.value(value, answer).profile();
    }

    private static Profile full(int value, CareerDirection direction, WayOfSharing way, int overlap, TimeSplit split) {
        var person = typical().aspires(direction, 12 * overlap).overlap(overlap).splits(split).shares(way);
        ValuesQuestions.IDS.forEach(question -> person.value(question, value));
        return person.profile();
    }
}
