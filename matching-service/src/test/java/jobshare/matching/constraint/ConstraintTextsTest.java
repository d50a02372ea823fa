package jobshare.matching.constraint;

import static jobshare.matching.profile.PersonBuilder.FIRST_HALF;
import static jobshare.matching.profile.PersonBuilder.FULL_WEEK;
import static jobshare.matching.profile.PersonBuilder.typical;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.CefrLevel;
import jobshare.matching.profile.MustHave;
import jobshare.matching.profile.PersonBuilder;
import jobshare.matching.profile.ProfileStatus;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.Visibility;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.settings.PairingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The refusal and the missing text of each constraint, word for word. */
class ConstraintTextsTest {

    private static final MatchingModel MODEL = MatchingModel.standard();
    private static final PersonId ME = PersonId.of(new UUID(1, 1));
    private static final PersonId THEM = PersonId.of(new UUID(2, 2));
    private static final PersonId THIRD = PersonId.of(new UUID(3, 3));

    private static PersonBuilder me() {
        return typical().id(ME);
    }

    private static PersonBuilder them() {
        return typical().id(THEM);
    }

    private static PairingFacts partners(PersonId first, PersonId second) {
        return new PairingFacts(Set.of(), Set.of(),
                List.of(new ActivePartnership(PartnershipId.of(new UUID(9, 9)), first, second)));
    }

    private static PairingContext pairing(PersonBuilder mine, PersonBuilder theirs, PairingFacts facts) {
        var dictionary = new StringDictionary();
        return new PairingContext(EncodedProfile.of(mine.profile(), dictionary, MODEL),
                EncodedProfile.of(theirs.profile(), dictionary, MODEL), PairingTerms.ofAnyJob(MODEL), facts, dictionary);
    }

    static Stream<Arguments> refusals() {
        var none = PairingFacts.NONE;
        var pair = Set.of(new PersonPair(ME, THEM));
        return Stream.of(arguments(Constraint.ANOTHER, me(), me(), none, "You cannot be paired with yourself."),
                arguments(Constraint.ACTIVE, me(), them().status(ProfileStatus.PAUSED), none,
                        "The other person has paused their profile."),
                arguments(Constraint.ACTIVE, me().status(ProfileStatus.PAUSED), them(), none,
                        "Your profile is paused. Set its status to ACTIVE to be matched."),
                arguments(Constraint.VISIBLE, me(), them().visibility(Visibility.HIDDEN), none,
                        "The other person has hidden their profile."),
                arguments(Constraint.VISIBLE, me().visibility(Visibility.HIDDEN), them(), none,
                        "Your profile is hidden. Set its visibility to ANONYMOUS or OPEN to be matched."),
                arguments(Constraint.NOT_BLOCKED, me(), them(), new PairingFacts(pair, Set.of(), List.of()),
                        "One of you has blocked the other."),
                arguments(Constraint.NO_RECENT_DECLINE, me(), them(), new PairingFacts(Set.of(), pair, List.of()),
                        "One of you recently declined to meet the other."),
                arguments(Constraint.FREE, me(), them(), partners(ME, THEM), "You are already partners."),
                arguments(Constraint.FREE, me(), them(), partners(ME, THIRD), "You are in an active partnership."),
                arguments(Constraint.FREE, me(), them(), partners(THIRD, THEM),
                        "The other person is not available as a partner."),
                arguments(Constraint.SHARES, me().share("0.3", "0.4"), them().share("0.3", "0.4"), none,
                        "You want to work 0.3 to 0.4 of full time; together you do not reach the minimum of 1."),
                arguments(Constraint.SHARES, me().share("0.8", "0.8"), them().share("0.5", "0.5"), none,
                        "You want to work 0.8 of full time; together you would work more than the maximum of 1.2."),
                arguments(Constraint.COVER, me().works(0, FIRST_HALF), them().works(0, FIRST_HALF), none,
                        "You can work in 10 of the 20 required half-days per fortnight; together you do not cover all of them."),
                arguments(Constraint.GRADE, me().grade(5), them().grade(7), none,
                        "Your grade is 5; the other person's grade is more than 1 grade away."),
                arguments(Constraint.GRADE, me().grade(5).acceptsTwoGradesApart(true),
                        them().grade(9).acceptsTwoGradesApart(true), none,
                        "Your grade is 5; the other person's grade is more than 2 grades away."),
                arguments(Constraint.SITE, me().site("AMS").remote(RemoteWork.ON_SITE), them().site("RTM"), none,
                        "Your site is AMS, and you work on site; the other person works at another site."),
                arguments(Constraint.SITE, me().site("AMS"), them().site("RTM").remote(RemoteWork.ON_SITE), none,
                        "Your site is AMS; the other person works on site at another one."),
                arguments(Constraint.TIME_ZONE, me().timeZone("Europe/London"), them().timeZone("Asia/Tokyo"), none,
                        "Your time zone is Europe/London; the other person's time zone is more than 3 hours away."),
                arguments(Constraint.LANGUAGE, me().language("nl", CefrLevel.C1),
                        them().languages(List.of()).language("de", CefrLevel.C2), none,
                        "Your languages at level B2 or higher are en, nl; the other person speaks none of them at that level."),
                arguments(Constraint.LANGUAGE, me().languages(List.of()).language("nl", CefrLevel.A2), them(), none,
                        "You speak no language at level B2 or higher."),
                arguments(Constraint.MUST_HAVES,
                        me().site("AMS").shares(WayOfSharing.TWIN).mustHaves(MustHave.SAME_SITE, MustHave.SAME_WAY_OF_SHARING),
                        them().site("RTM").shares(WayOfSharing.HYBRID), none,
                        "You require a partner with the same site, the same way of sharing; the other person does not meet that."),
                arguments(Constraint.MUST_HAVES, me().businessUnit("People"),
                        them().businessUnit("Finance").mustHaves(MustHave.SAME_BUSINESS_UNIT), none,
                        "You do not meet a condition that the other person sets for any partner."));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void explainsARefusal(Constraint constraint, PersonBuilder mine, PersonBuilder theirs, PairingFacts facts, String text) {
        var pairing = pairing(mine, theirs, facts);
        assertEquals(Outcome.FAILED, constraint.outcome(pairing));
        assertEquals(text, constraint.refusal(pairing));
    }

    @Test
    void theTableHasARefusalOfEachConstraintThatCanFail() {
        var covered = refusals().map(row -> (Constraint) row.get()[0])
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Constraint.class)));
        assertEquals(EnumSet.complementOf(EnumSet.of(Constraint.KNOWN)), covered);
        assertEquals("There is no such person in the programme.",
                Constraint.KNOWN.refusal(pairing(me(), them(), PairingFacts.NONE)));
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                arguments(Constraint.SHARES, me(), them().share(null), "The other person has not filled in: share of full time."),
                arguments(Constraint.SHARES, me().share(null), them(), "You have not filled in: share of full time."),
                arguments(Constraint.COVER, me().pattern(null), them(), "You have not filled in: working pattern."),
                arguments(Constraint.GRADE, me().grade(null), them().grade(null), "Neither of you has filled in: grade."),
                arguments(Constraint.SITE, me().site("AMS").remote(null), them().site("RTM"),
                        "You have not filled in: site or remote work."),
                arguments(Constraint.TIME_ZONE, me(), them().timeZone(null), "The other person has not filled in: time zone."),
                arguments(Constraint.LANGUAGE, me(), them().languages(List.of()),
                        "The other person has not filled in: languages."),
                arguments(Constraint.MUST_HAVES, me().businessUnit(null).mustHaves(MustHave.SAME_BUSINESS_UNIT), them(),
                        "You have not filled in: business unit."),
                arguments(Constraint.MUST_HAVES, me().shares(null).mustHaves(MustHave.SAME_WAY_OF_SHARING), them().shares(null),
                        "Neither of you has filled in: way of sharing."));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void namesWhatIsMissing(Constraint constraint, PersonBuilder mine, PersonBuilder theirs, String text) {
        var pairing = pairing(mine, theirs, PairingFacts.NONE);
        assertEquals(Outcome.UNKNOWN, constraint.outcome(pairing));
        assertEquals(text, constraint.missing(pairing));
    }

    @Test
    void blockersSayWhyAPersonGetsNoPartnersAtAll() {
        var mine = me().status(ProfileStatus.PAUSED).visibility(Visibility.HIDDEN).works(FULL_WEEK, FULL_WEEK);
        var encoded = pairing(mine, them(), PairingFacts.NONE).mine();
        assertEquals(
                Arrays.asList(new Refusal(Constraint.ACTIVE, "Your profile is paused. Set its status to ACTIVE to be matched."),
                        new Refusal(Constraint.VISIBLE,
                                "Your profile is hidden. Set its visibility to ANONYMOUS or OPEN to be matched."),
                        new Refusal(Constraint.FREE, "You are in an active partnership.")),
                SearchBlockers.of(encoded, partners(ME, THIRD)));
    }
}
