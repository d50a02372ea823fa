package jobshare.matching.constraint;

import static jobshare.matching.profile.PersonBuilder.FIRST_HALF;
import static jobshare.matching.profile.PersonBuilder.FULL_WEEK;
import static jobshare.matching.profile.PersonBuilder.SECOND_HALF;
import static jobshare.matching.profile.PersonBuilder.someone;
import static jobshare.matching.profile.PersonBuilder.typical;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.criterion.MissingData;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.CefrLevel;
import jobshare.matching.profile.MustHave;
import jobshare.matching.profile.PersonBuilder;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileArbitraries;
import jobshare.matching.profile.ProfileStatus;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.Visibility;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.settings.PairingTerms;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(ProfileArbitraries.class)
class ConstraintsTest {

    private static final MatchingModel MODEL = MatchingModel.standard();
    private static final PairingTerms ANY_JOB = PairingTerms.ofAnyJob(MODEL);

    private final StringDictionary dictionary = new StringDictionary();

    private PairingContext question(Profile mine, Profile theirs, PairingFacts facts) {
        return new PairingContext(EncodedProfile.of(mine, dictionary, MODEL), EncodedProfile.of(theirs, dictionary, MODEL),
                ANY_JOB, facts, dictionary);
    }

    private List<Constraint> failing(PersonBuilder mine, PersonBuilder theirs) {
        return Constraints.failing(question(mine.profile(), theirs.profile(), PairingFacts.NONE));
    }

    private void assertFails(Constraint constraint, PersonBuilder mine, PersonBuilder theirs) {
        assertEquals(List.of(constraint), failing(mine, theirs));
        assertEquals(List.of(constraint), failing(theirs, mine));
    }

    private void assertAllowed(PersonBuilder mine, PersonBuilder theirs) {
        assertEquals(List.of(), failing(mine, theirs));
        assertEquals(List.of(), failing(theirs, mine));
    }

    private String refusal(Constraint constraint, PersonBuilder mine, PersonBuilder theirs) {
        return constraint.refusal(question(mine.profile(), theirs.profile(), PairingFacts.NONE));
    }

    @Test
    void twoTypicalPeopleCanBePaired() {
        assertAllowed(typical(), typical());
        assertEquals(List.of(), Constraints.missing(question(typical().profile(), typical().profile(), PairingFacts.NONE)));
    }

    @Test
    void nobodyIsTheirOwnPartner() {
        var profile = typical().profile();
        assertEquals(List.of(Constraint.ANOTHER), Constraints.failing(question(profile, profile, PairingFacts.NONE)));
    }

    @Test
    void bothPeopleMustBeActive() {
        assertFails(Constraint.ACTIVE, typical(), typical().status(ProfileStatus.PAUSED));
    }

    @Test
    void bothPeopleMustBeVisible() {
        assertFails(Constraint.VISIBLE, typical(), typical().visibility(Visibility.HIDDEN));
        assertAllowed(typical().visibility(Visibility.OPEN), typical().visibility(Visibility.ANONYMOUS));
    }

    @Test
    void aPersonWithoutVisibilityIsHidden() {
        assertFails(Constraint.VISIBLE, typical(), typical().visibility(null));
    }

    @Test
    void aBlockByEitherPersonPreventsAPair() {
        var mine = typical().profile();
        var theirs = typical().profile();
        var facts = new PairingFacts(Set.of(new PersonPair(theirs.personId(), mine.personId())), Set.of(), List.of());
        assertEquals(List.of(Constraint.NOT_BLOCKED), Constraints.failing(question(mine, theirs, facts)));
        assertEquals(List.of(Constraint.NOT_BLOCKED), Constraints.failing(question(theirs, mine, facts)));
        assertEquals(List.of(), Constraints.failing(question(mine, typical().profile(), facts)));
        assertEquals(Set.of(theirs.personId()), facts.separatedFrom(mine.personId()));
    }

    @Test
    void aRecentDeclinePreventsAPair() {
        var mine = typical().profile();
        var theirs = typical().profile();
        var facts = new PairingFacts(Set.of(), Set.of(new PersonPair(mine.personId(), theirs.personId())), List.of());
        assertEquals(List.of(Constraint.NO_RECENT_DECLINE), Constraints.failing(question(mine, theirs, facts)));
        assertEquals(List.of(Constraint.NO_RECENT_DECLINE), Constraints.failing(question(theirs, mine, facts)));
        assertTrue(facts.separated(theirs.personId(), mine.personId()));
    }

    @Test
    void anActivePartnershipPreventsAnotherPair() {
        var mine = typical().profile();
        var theirs = typical().profile();
        var facts = new PairingFacts(Set.of(), Set.of(), List.of(partnership(theirs.personId(), PersonId.of(Ids.v4()))));
        assertEquals(List.of(Constraint.FREE), Constraints.failing(question(mine, theirs, facts)));
        assertEquals(List.of(Constraint.FREE), Constraints.failing(question(theirs, mine, facts)));
        assertEquals("The other person is not available as a partner.", Constraint.FREE.refusal(question(mine, theirs, facts)));
        assertEquals("You are in an active partnership.", Constraint.FREE.refusal(question(theirs, mine, facts)));
        var partners = new PairingFacts(Set.of(), Set.of(), List.of(partnership(mine.personId(), theirs.personId())));
        assertEquals("You are already partners.", Constraint.FREE.refusal(question(mine, theirs, partners)));
    }

    private static ActivePartnership partnership(PersonId first, PersonId second) {
        return new ActivePartnership(PartnershipId.of(Ids.v7()), first, second);
    }

    @Test
    void sharesMustAddUpToAFullJob() {
        assertFails(Constraint.SHARES, typical().share("0.3", "0.4"), typical().share("0.3", "0.59"));
        assertAllowed(typical().share("0.35", "0.35"), typical().share("0.65", "0.65"));
    }

    @Test
    void minimumSharesMustNotExceedTheMaximumOfTheJob() {
        assertFails(Constraint.SHARES, typical().share("0.6", "0.9"), typical().share("0.61", "1.0"));
        assertAllowed(typical().share("0.6", "0.9"), typical().share("0.6", "1.0"));
    }

    @Test
    void aRefusalOfSharesShowsOnlyTheReadersShare() {
        assertEquals("You want to work 0.3 to 0.4 of full time; together you do not reach the minimum of 1.",
                refusal(Constraint.SHARES, typical().share("0.3", "0.4"), typical().share("0.5", "0.5")));
        assertEquals("You want to work 0.8 of full time; together you would work more than the maximum of 1.2.",
                refusal(Constraint.SHARES, typical().share("0.8", "0.8"), typical().share("0.5", "0.5")));
    }

    @Test
    void everyRequiredSlotMustBeAvailableToOneOfThem() {
        assertAllowed(typical().works(0, FIRST_HALF), typical().works(0, SECOND_HALF));
        for (long slots = FULL_WEEK; slots != 0; slots &= slots - 1) {
            long slot = Long.lowestOneBit(slots);
            assertFails(Constraint.COVER, typical().works(0, FIRST_HALF & ~slot), typical().works(0, SECOND_HALF & ~slot));
        }
    }

    @Test
    void aRefusalOfCoverShowsOnlyTheReadersTime() {
        assertEquals("You can work in 10 of the 20 required half-days per fortnight; together you do not cover all of them.",
                refusal(Constraint.COVER, typical().works(0, FIRST_HALF), typical().works(0, FIRST_HALF)));
    }

    @Test
    void gradesDifferByOneOrByTwoIfBothAccept() {
        assertAllowed(typical().grade(5), typical().grade(6));
        assertFails(Constraint.GRADE, typical().grade(5), typical().grade(7));
        assertFails(Constraint.GRADE, typical().grade(5).acceptsTwoGradesApart(true), typical().grade(7));
        assertAllowed(typical().grade(5).acceptsTwoGradesApart(true), typical().grade(7).acceptsTwoGradesApart(true));
        assertFails(Constraint.GRADE, typical().grade(5).acceptsTwoGradesApart(true),
                typical().grade(8).acceptsTwoGradesApart(true));
    }

    @Test
    void aRefusalOfGradesShowsOnlyTheReadersGrade() {
        assertEquals("Your grade is 5; the other person's grade is more than 1 grade away.",
                refusal(Constraint.GRADE, typical().grade(5), typical().grade(17)));
    }

    @Test
    void aPersonOnSiteNeedsAPartnerAtTheSameSite() {
        assertAllowed(typical().site("AMS").remote(RemoteWork.ON_SITE), typical().site("AMS").remote(RemoteWork.ON_SITE));
        assertAllowed(typical().site("AMS").remote(RemoteWork.ON_SITE), typical().site("AMS").remote(RemoteWork.REMOTE));
        assertFails(Constraint.SITE, typical().site("AMS").remote(RemoteWork.ON_SITE),
                typical().site("RTM").remote(RemoteWork.REMOTE));
        assertAllowed(typical().site("AMS").remote(RemoteWork.HYBRID), typical().site("RTM").remote(RemoteWork.REMOTE));
        assertAllowed(typical().site("AMS").remote(RemoteWork.HYBRID), typical().site("RTM").remote(RemoteWork.HYBRID));
    }

    @Test
    void aRefusalOfSitesShowsOnlyTheReadersSite() {
        assertEquals("Your site is AMS, and you work on site; the other person works at another site.", refusal(Constraint.SITE,
                typical().site("AMS").remote(RemoteWork.ON_SITE), typical().site("RTM").remote(RemoteWork.REMOTE)));
    }

    @Test
    void timeZonesDifferByAtMostThreeHours() {
        assertAllowed(typical().timeZone("Europe/Amsterdam"), typical().timeZone("Asia/Dubai"));
        assertFails(Constraint.TIME_ZONE, typical().timeZone("Europe/Amsterdam"), typical().timeZone("Asia/Kabul"));
        assertFails(Constraint.TIME_ZONE, typical().timeZone("Europe/London"), typical().timeZone("Asia/Dubai"));
        assertFails(Constraint.TIME_ZONE, typical().timeZone("Europe/Amsterdam"), typical().timeZone("America/New_York"));
    }

    @Test
    void timeZonesAreAlsoComparedInSummer() {
        // Three hours apart in January, four in July.
        assertFails(Constraint.TIME_ZONE, typical().timeZone("Europe/Lisbon"), typical().timeZone("America/Sao_Paulo"));
    }

    @Test
    void aRefusalOfTimeZonesShowsOnlyTheReadersZone() {
        assertEquals("Your time zone is Europe/London; the other person's time zone is more than 3 hours away.",
                refusal(Constraint.TIME_ZONE, typical().timeZone("Europe/London"), typical().timeZone("Asia/Tokyo")));
    }

    @Test
    void bothMustKnowACommonLanguageWell() {
        assertFails(Constraint.LANGUAGE, speaks("en", CefrLevel.C2), speaks("nl", CefrLevel.C2).language("en", CefrLevel.B1));
        assertAllowed(speaks("en", CefrLevel.B2), speaks("nl", CefrLevel.C2).language("en", CefrLevel.B2));
    }

    @Test
    void languagesAreDistinguishedHoweverManyThereAre() {
        for (int i = 0; i < 200; i++) {
            assertFails(Constraint.LANGUAGE, speaks("language-" + i, CefrLevel.C2), speaks("en", CefrLevel.C2));
        }
    }

    private static PersonBuilder speaks(String code, CefrLevel level) {
        return typical().languages(List.of()).language(code, level);
    }

    @Test
    void aRefusalOfLanguagesShowsOnlyTheReadersLanguages() {
        assertEquals("Your languages at level B2 or higher are de, nl; the other person speaks none of them at that level.",
                refusal(Constraint.LANGUAGE, speaks("nl", CefrLevel.C2).language("de", CefrLevel.B2),
                        speaks("en", CefrLevel.C2)));
    }

    @Test
    void theMustHavesOfBothMustBeMet() {
        assertFails(Constraint.MUST_HAVES, typical().site("AMS").mustHaves(MustHave.SAME_SITE), typical().site("RTM"));
        assertFails(Constraint.MUST_HAVES, typical().businessUnit("People").mustHaves(MustHave.SAME_BUSINESS_UNIT),
                typical().businessUnit("Finance"));
        assertFails(Constraint.MUST_HAVES, typical().shares(WayOfSharing.TWIN).mustHaves(MustHave.SAME_WAY_OF_SHARING),
                typical().shares(WayOfSharing.HYBRID));
        assertAllowed(typical().mustHaves(MustHave.values()), typical());
    }

    @Test
    void aRefusalOfMustHavesShowsTheReadersAndHidesThePartners() {
        var mine = typical().site("AMS").mustHaves(MustHave.SAME_SITE);
        var theirs = typical().site("RTM");
        assertEquals("You require a partner with the same site; the other person does not meet that.",
                refusal(Constraint.MUST_HAVES, mine, theirs));
        assertEquals("You do not meet a condition that the other person sets for any partner.",
                refusal(Constraint.MUST_HAVES, theirs, mine));
    }

    @Test
    void missingDataDoesNotExcludeAndIsNamed() {
        var mine = typical().mustHaves(MustHave.SAME_BUSINESS_UNIT).remote(RemoteWork.ON_SITE);
        assertAllowed(mine, someone());
        var missing = Constraints.missing(question(mine.profile(), someone().profile(), PairingFacts.NONE));
        assertEquals(List.of("SHARES", "COVER", "GRADE", "SITE", "TIME_ZONE", "LANGUAGE", "MUST_HAVES"),
                missing.stream().map(MissingData::what).toList());
        assertEquals("The other person has not filled in: business unit.", missing.getLast().text());
    }

    @Test
    void listsEveryFailedConstraint() {
        assertEquals(List.of(Constraint.ACTIVE, Constraint.GRADE, Constraint.TIME_ZONE),
                failing(typical(), typical().status(ProfileStatus.PAUSED).grade(9).timeZone("Asia/Tokyo")));
    }

    @Test
    void employeesCannotTellWhetherAPersonIsHiddenPausedBlockedOrDeclined() {
        var seen = question(typical().profile(), typical().profile(), PairingFacts.NONE);
        var away = question(typical().profile(), typical().status(ProfileStatus.PAUSED).visibility(Visibility.HIDDEN).profile(),
                PairingFacts.NONE);
        assertTrue(Constraint.ACTIVE.isConfidential(away));
        assertTrue(Constraint.VISIBLE.isConfidential(away));
        assertTrue(Constraint.NOT_BLOCKED.isConfidential(seen));
        assertTrue(Constraint.NO_RECENT_DECLINE.isConfidential(seen));
        assertTrue(Constraint.KNOWN.isConfidential(seen));
        assertFalse(Constraint.GRADE.isConfidential(seen));
        assertFalse(Constraint.FREE.isConfidential(seen));
    }

    @Test
    void aPausedPersonLearnsThatTheyArePaused() {
        var question = question(typical().status(ProfileStatus.PAUSED).profile(), typical().profile(), PairingFacts.NONE);
        assertFalse(Constraint.ACTIVE.isConfidential(question));
        assertTrue(Constraint.ACTIVE.refusal(question).startsWith("Your profile is paused"));
    }

    @Property
    void theSearchFindsExactlyThePeopleWithoutAFailedConstraint(@ForAll Profile mine, @ForAll Profile theirs) {
        var question = question(mine, theirs, PairingFacts.NONE);
        var failing = Constraints.failing(question).stream().filter(constraint -> constraint != Constraint.ANOTHER).toList();
        assertEquals(failing.isEmpty(), Constraints.allow(question.mine(), question.theirs(), ANY_JOB));
    }

    @Property
    void constraintsAreSymmetric(@ForAll Profile mine, @ForAll Profile theirs) {
        var question = question(mine, theirs, PairingFacts.NONE);
        var turned = question(theirs, mine, PairingFacts.NONE);
        for (var constraint : Constraint.values()) {
            assertEquals(constraint.outcome(question), constraint.outcome(turned), constraint.name());
        }
    }
}
