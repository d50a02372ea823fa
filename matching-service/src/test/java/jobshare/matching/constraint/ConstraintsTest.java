package jobshare.matching.constraint;

import static jobshare.matching.criterion.Someone.FIRST_HALF;
import static jobshare.matching.criterion.Someone.FULL_WEEK;
import static jobshare.matching.criterion.Someone.SECOND_HALF;
import static jobshare.matching.criterion.Someone.someone;
import static jobshare.matching.criterion.Someone.typical;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.criterion.Anyone;
import jobshare.matching.criterion.CefrLevel;
import jobshare.matching.criterion.Lexicon;
import jobshare.matching.criterion.Missing;
import jobshare.matching.criterion.Model;
import jobshare.matching.criterion.MustHave;
import jobshare.matching.criterion.Profile;
import jobshare.matching.criterion.Remote;
import jobshare.matching.criterion.Someone;
import jobshare.matching.criterion.Status;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Traits;
import jobshare.matching.criterion.Visibility;
import jobshare.matching.criterion.WayOfSharing;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(Anyone.class)
class ConstraintsTest {

    private static final Model MODEL = Model.standard();
    private static final Terms ANY_JOB = Terms.ofAnyJob(MODEL);

    private final Lexicon lexicon = new Lexicon();

    private Question question(Profile mine, Profile theirs, Facts facts) {
        return new Question(Traits.of(mine, lexicon, MODEL), Traits.of(theirs, lexicon, MODEL), ANY_JOB, facts, lexicon);
    }

    private List<Constraint> failing(Someone mine, Someone theirs) {
        return Constraints.failing(question(mine.profile(), theirs.profile(), Facts.NONE));
    }

    private void assertFails(Constraint constraint, Someone mine, Someone theirs) {
        assertEquals(List.of(constraint), failing(mine, theirs));
        assertEquals(List.of(constraint), failing(theirs, mine));
    }

    private void assertAllowed(Someone mine, Someone theirs) {
        assertEquals(List.of(), failing(mine, theirs));
        assertEquals(List.of(), failing(theirs, mine));
    }

    private String refusal(Constraint constraint, Someone mine, Someone theirs) {
        return constraint.refusal(question(mine.profile(), theirs.profile(), Facts.NONE));
    }

    @Test
    void twoTypicalPeopleMayBePaired() {
        assertAllowed(typical(), typical());
        assertEquals(List.of(), Constraints.missing(question(typical().profile(), typical().profile(), Facts.NONE)));
    }

    @Test
    void nobodyIsTheirOwnPartner() {
        var profile = typical().profile();
        assertEquals(List.of(Constraint.ANOTHER), Constraints.failing(question(profile, profile, Facts.NONE)));
    }

    @Test
    void bothAreActive() {
        assertFails(Constraint.ACTIVE, typical(), typical().status(Status.PAUSED));
    }

    @Test
    void bothAreVisible() {
        assertFails(Constraint.VISIBLE, typical(), typical().visibility(Visibility.HIDDEN));
        assertAllowed(typical().visibility(Visibility.OPEN), typical().visibility(Visibility.ANONYMOUS));
    }

    @Test
    void whoDidNotChooseToBeSeenIsHidden() {
        assertFails(Constraint.VISIBLE, typical(), typical().visibility(null));
    }

    @Test
    void neitherHasBlockedTheOther() {
        var mine = typical().profile();
        var theirs = typical().profile();
        var facts = new Facts(Set.of(new Couple(theirs.personId(), mine.personId())), Set.of(), List.of());
        assertEquals(List.of(Constraint.NOT_BLOCKED), Constraints.failing(question(mine, theirs, facts)));
        assertEquals(List.of(Constraint.NOT_BLOCKED), Constraints.failing(question(theirs, mine, facts)));
        assertEquals(List.of(), Constraints.failing(question(mine, typical().profile(), facts)));
        assertEquals(Set.of(theirs.personId()), facts.apartFrom(mine.personId()));
    }

    @Test
    void noneWasDeclinedNotLongAgo() {
        var mine = typical().profile();
        var theirs = typical().profile();
        var facts = new Facts(Set.of(), Set.of(new Couple(mine.personId(), theirs.personId())), List.of());
        assertEquals(List.of(Constraint.NO_RECENT_DECLINE), Constraints.failing(question(mine, theirs, facts)));
        assertEquals(List.of(Constraint.NO_RECENT_DECLINE), Constraints.failing(question(theirs, mine, facts)));
        assertTrue(facts.apart(theirs.personId(), mine.personId()));
    }

    @Test
    void neitherIsInAnActivePartnership() {
        var mine = typical().profile();
        var theirs = typical().profile();
        var facts = new Facts(Set.of(), Set.of(), List.of(partnership(theirs.personId(), PersonId.of(Ids.v4()))));
        assertEquals(List.of(Constraint.FREE), Constraints.failing(question(mine, theirs, facts)));
        assertEquals(List.of(Constraint.FREE), Constraints.failing(question(theirs, mine, facts)));
        assertEquals("The other person is not free to be your partner.", Constraint.FREE.refusal(question(mine, theirs, facts)));
        assertEquals("You are in an active partnership.", Constraint.FREE.refusal(question(theirs, mine, facts)));
        var partners = new Facts(Set.of(), Set.of(), List.of(partnership(mine.personId(), theirs.personId())));
        assertEquals("You are partners already.", Constraint.FREE.refusal(question(mine, theirs, partners)));
    }

    private static Partnered partnership(PersonId first, PersonId second) {
        return new Partnered(PartnershipId.of(Ids.v7()), first, second);
    }

    @Test
    void sharesReachAFullJob() {
        assertFails(Constraint.SHARES, typical().share("0.3", "0.4"), typical().share("0.3", "0.59"));
        assertAllowed(typical().share("0.35", "0.35"), typical().share("0.65", "0.65"));
    }

    @Test
    void sharesNeedNotExceedWhatTheJobTakes() {
        assertFails(Constraint.SHARES, typical().share("0.6", "0.9"), typical().share("0.61", "1.0"));
        assertAllowed(typical().share("0.6", "0.9"), typical().share("0.6", "1.0"));
    }

    @Test
    void aSharesRefusalShowsOnesOwnShare() {
        assertEquals("You want to work 0.3 to 0.4 of full time; together you do not reach 1.",
                refusal(Constraint.SHARES, typical().share("0.3", "0.4"), typical().share("0.5", "0.5")));
        assertEquals("You want to work 0.8 of full time; together you would work more than 1.2.",
                refusal(Constraint.SHARES, typical().share("0.8", "0.8"), typical().share("0.5", "0.5")));
    }

    @Test
    void everyRequiredSlotIsOneThatOneOfThemCouldWork() {
        assertAllowed(typical().works(0, FIRST_HALF), typical().works(0, SECOND_HALF));
        for (long slots = FULL_WEEK; slots != 0; slots &= slots - 1) {
            long slot = Long.lowestOneBit(slots);
            assertFails(Constraint.COVER, typical().works(0, FIRST_HALF & ~slot), typical().works(0, SECOND_HALF & ~slot));
        }
    }

    @Test
    void aCoverRefusalShowsOnesOwnTime() {
        assertEquals("You could work 10 of the 20 required slots; together you do not cover them all.",
                refusal(Constraint.COVER, typical().works(0, FIRST_HALF), typical().works(0, FIRST_HALF)));
    }

    @Test
    void gradesAreOneApartOrTwoWhereBothAgree() {
        assertAllowed(typical().grade(5), typical().grade(6));
        assertFails(Constraint.GRADE, typical().grade(5), typical().grade(7));
        assertFails(Constraint.GRADE, typical().grade(5).twoGradesApart(true), typical().grade(7));
        assertAllowed(typical().grade(5).twoGradesApart(true), typical().grade(7).twoGradesApart(true));
        assertFails(Constraint.GRADE, typical().grade(5).twoGradesApart(true), typical().grade(8).twoGradesApart(true));
    }

    @Test
    void aGradeRefusalShowsOnesOwnGrade() {
        assertEquals("Your grade is 5; the other person's is more than 1 grade away.",
                refusal(Constraint.GRADE, typical().grade(5), typical().grade(17)));
    }

    @Test
    void whoWorksOnSiteNeedsAPartnerThere() {
        assertAllowed(typical().site("AMS").remote(Remote.ON_SITE), typical().site("AMS").remote(Remote.ON_SITE));
        assertAllowed(typical().site("AMS").remote(Remote.ON_SITE), typical().site("AMS").remote(Remote.REMOTE));
        assertFails(Constraint.SITE, typical().site("AMS").remote(Remote.ON_SITE), typical().site("RTM").remote(Remote.REMOTE));
        assertAllowed(typical().site("AMS").remote(Remote.HYBRID), typical().site("RTM").remote(Remote.REMOTE));
        assertAllowed(typical().site("AMS").remote(Remote.HYBRID), typical().site("RTM").remote(Remote.HYBRID));
    }

    @Test
    void aSiteRefusalShowsOnesOwnSite() {
        assertEquals("Your site is AMS and you work on site; the other person's is another.", refusal(Constraint.SITE,
                typical().site("AMS").remote(Remote.ON_SITE), typical().site("RTM").remote(Remote.REMOTE)));
    }

    @Test
    void timeZonesAreThreeHoursApartAtMost() {
        assertAllowed(typical().timeZone("Europe/Amsterdam"), typical().timeZone("Asia/Dubai"));
        assertFails(Constraint.TIME_ZONE, typical().timeZone("Europe/Amsterdam"), typical().timeZone("Asia/Kabul"));
        assertFails(Constraint.TIME_ZONE, typical().timeZone("Europe/London"), typical().timeZone("Asia/Dubai"));
        assertFails(Constraint.TIME_ZONE, typical().timeZone("Europe/Amsterdam"), typical().timeZone("America/New_York"));
    }

    @Test
    void timeZonesMustDoInSummerToo() {
        // Three hours apart in January, four in July.
        assertFails(Constraint.TIME_ZONE, typical().timeZone("Europe/Lisbon"), typical().timeZone("America/Sao_Paulo"));
    }

    @Test
    void aTimeZoneRefusalShowsOnesOwn() {
        assertEquals("Your time zone is Europe/London; the other person's is more than 3 hours away.",
                refusal(Constraint.TIME_ZONE, typical().timeZone("Europe/London"), typical().timeZone("Asia/Tokyo")));
    }

    @Test
    void bothKnowOneLanguageWell() {
        assertFails(Constraint.LANGUAGE, speaks("en", CefrLevel.C2), speaks("nl", CefrLevel.C2).language("en", CefrLevel.B1));
        assertAllowed(speaks("en", CefrLevel.B2), speaks("nl", CefrLevel.C2).language("en", CefrLevel.B2));
    }

    @Test
    void languagesAreToldApartHoweverManyThereAre() {
        for (int i = 0; i < 200; i++) {
            assertFails(Constraint.LANGUAGE, speaks("language-" + i, CefrLevel.C2), speaks("en", CefrLevel.C2));
        }
    }

    private static Someone speaks(String code, CefrLevel level) {
        return typical().languages(List.of()).language(code, level);
    }

    @Test
    void aLanguageRefusalShowsOnesOwn() {
        assertEquals("Your languages at B2 or better: de, nl; the other person has none of them at that level.", refusal(
                Constraint.LANGUAGE, speaks("nl", CefrLevel.C2).language("de", CefrLevel.B2), speaks("en", CefrLevel.C2)));
    }

    @Test
    void eachOnesMustHavesAreMet() {
        assertFails(Constraint.MUST_HAVES, typical().site("AMS").mustHaves(MustHave.SAME_SITE), typical().site("RTM"));
        assertFails(Constraint.MUST_HAVES, typical().businessUnit("People").mustHaves(MustHave.SAME_BUSINESS_UNIT),
                typical().businessUnit("Finance"));
        assertFails(Constraint.MUST_HAVES, typical().shares(WayOfSharing.TWIN).mustHaves(MustHave.SAME_WAY_OF_SHARING),
                typical().shares(WayOfSharing.HYBRID));
        assertAllowed(typical().mustHaves(MustHave.values()), typical());
    }

    @Test
    void aMustHavesRefusalShowsOnesOwnAndHidesTheOthers() {
        var mine = typical().site("AMS").mustHaves(MustHave.SAME_SITE);
        var theirs = typical().site("RTM");
        assertEquals("You ask of any partner: the same site; the other person does not meet that.",
                refusal(Constraint.MUST_HAVES, mine, theirs));
        assertEquals("The other person asks for something of any partner that you do not meet.",
                refusal(Constraint.MUST_HAVES, theirs, mine));
    }

    @Test
    void whatWasNotToldDoesNotExcludeAndIsNamed() {
        var mine = typical().mustHaves(MustHave.SAME_BUSINESS_UNIT).remote(Remote.ON_SITE);
        assertAllowed(mine, someone());
        var missing = Constraints.missing(question(mine.profile(), someone().profile(), Facts.NONE));
        assertEquals(List.of("SHARES", "COVER", "GRADE", "SITE", "TIME_ZONE", "LANGUAGE", "MUST_HAVES"),
                missing.stream().map(Missing::what).toList());
        assertEquals("The other person has not filled in: business unit.", missing.getLast().text());
    }

    @Test
    void everyConstraintThatFailsIsListed() {
        assertEquals(List.of(Constraint.ACTIVE, Constraint.GRADE, Constraint.TIME_ZONE),
                failing(typical(), typical().status(Status.PAUSED).grade(9).timeZone("Asia/Tokyo")));
    }

    @Test
    void anEmployeeLearnsNothingOfWhoIsHiddenPausedBlockedOrDeclined() {
        var seen = question(typical().profile(), typical().profile(), Facts.NONE);
        var away = question(typical().profile(), typical().status(Status.PAUSED).visibility(Visibility.HIDDEN).profile(),
                Facts.NONE);
        assertTrue(Constraint.ACTIVE.silent(away));
        assertTrue(Constraint.VISIBLE.silent(away));
        assertTrue(Constraint.NOT_BLOCKED.silent(seen));
        assertTrue(Constraint.NO_RECENT_DECLINE.silent(seen));
        assertTrue(Constraint.KNOWN.silent(seen));
        assertFalse(Constraint.GRADE.silent(seen));
        assertFalse(Constraint.FREE.silent(seen));
    }

    @Test
    void thatOneIsPausedOneselfIsNoSecret() {
        var question = question(typical().status(Status.PAUSED).profile(), typical().profile(), Facts.NONE);
        assertFalse(Constraint.ACTIVE.silent(question));
        assertTrue(Constraint.ACTIVE.refusal(question).startsWith("Your profile is paused"));
    }

    @Property
    void theSearchAllowsExactlyThoseForWhomNoConstraintFails(@ForAll Profile mine, @ForAll Profile theirs) {
        var question = question(mine, theirs, Facts.NONE);
        var failing = Constraints.failing(question).stream().filter(constraint -> constraint != Constraint.ANOTHER).toList();
        assertEquals(failing.isEmpty(), Constraints.allow(question.mine(), question.theirs(), ANY_JOB));
    }

    @Property
    void aConstraintSaysTheSameFromBothSides(@ForAll Profile mine, @ForAll Profile theirs) {
        var question = question(mine, theirs, Facts.NONE);
        var turned = question(theirs, mine, Facts.NONE);
        for (var constraint : Constraint.values()) {
            assertEquals(constraint.outcome(question), constraint.outcome(turned), constraint.name());
        }
    }
}
