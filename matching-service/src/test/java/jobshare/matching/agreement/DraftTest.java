package jobshare.matching.agreement;

import static jobshare.matching.criterion.Someone.typical;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Anyone;
import jobshare.matching.criterion.Model;
import jobshare.matching.criterion.Profile;
import jobshare.matching.criterion.RoleProfile;
import jobshare.matching.criterion.Someone;
import jobshare.matching.criterion.Split;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.WayOfSharing;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DraftTest {

    private static final Terms ANY_JOB = Terms.ofAnyJob(Model.standard());

    @Provide
    Arbitrary<Profile> anyone() {
        return Anyone.profiles();
    }

    @Property
    void coversAllThatOneOfTheTwoCanWorkAndAsksNobodyForMore(@ForAll("anyone") Profile first, @ForAll("anyone") Profile second) {
        var terms = Draft.of(first, second, ANY_JOB, null).terms();
        assertTrue(available(first).containsAll(terms.first().slots()));
        assertTrue(available(second).containsAll(terms.second().slots()));
        assertEquals(terms.requiredSlots().minus(available(first).or(available(second))), terms.gaps());
    }

    @Property
    void saysWhyToEach(@ForAll("anyone") Profile first, @ForAll("anyone") Profile second) {
        var draft = Draft.of(first, second, ANY_JOB, null);
        assertTrue(draft.reasons(true).size() >= 5);
        assertFalse(draft.reasons(false).stream().anyMatch(String::isBlank));
    }

    @Example
    void keepsToTheSharesThatBothWant() {
        var draft = Draft.of(typical().share("0.6", "0.6").profile(), typical().share("0.4", "0.4").profile(), ANY_JOB, null);
        assertEquals(12, draft.terms().first().slots().count());
        assertEquals(8, draft.terms().second().slots().count());
        assertTrue(draft.reasons(true).contains("You work 12 slots a fortnight, 0.6 of full time, within your 0.6."),
                () -> "" + draft.reasons(true));
        assertTrue(draft.reasons(true).contains("Your partner works 8 slots a fortnight, 0.4 of full time."));
        assertTrue(draft.reasons(true).contains("You overlap in 0 slots a fortnight; more is wanted."));
    }

    @Example
    void givesNobodyLessThanTheyWantWhereTheOtherWouldWorkLess() {
        var terms = Draft
                .of(typical().share("0.53", "0.9").overlap(0).profile(), typical().share("0.1", "0.9").overlap(0).profile(),
                        ANY_JOB, null)
                .terms();
        assertEquals(12, terms.first().slots().count());
    }

    /** What the other wants is the other's to tell. */
    @Example
    void saysWhenSharesCanNotBeKeptToWithoutTellingTheOthers() {
        var draft = Draft.of(typical().share("0.2", "0.3").profile(), typical().share("0.4", "0.45").profile(), ANY_JOB, null);
        var reasons = String.join(" ", draft.reasons(true));
        assertTrue(reasons.contains("and want 0.2 to 0.3.") || reasons.contains("which is not what they want"), reasons);
        assertFalse(reasons.contains("to 0.45"), reasons);
    }

    @Example
    void takesTheOverlapThatTheRoleWantsAndItsSlots() {
        var required = new Slots(Someone.FIRST_HALF);
        var role = new RoleProfile(RoleId.of(Ids.v7()), 1, null, null, List.of(), List.of(), null, null, null, null, required, 4,
                12_000, null, Map.of());
        var draft = Draft.of(typical().share("0.3", "0.5").profile(), typical().share("0.3", "0.5").overlap(0).profile(),
                Terms.of(role, Model.standard()), role);
        assertEquals(4, draft.terms().overlaps().count());
        assertEquals(required, draft.terms().requiredSlots());
        assertEquals(role.roleId(), draft.terms().roleId());
        assertTrue(draft.reasons(true).contains("You overlap in 4 slots a fortnight."), () -> "" + draft.reasons(true));
    }

    @Example
    void dividesTimeAsBothLikeIt() {
        var weeks = typical().splits(Split.ALTERNATE_WEEKS, Split.SPLIT_DAYS).overlap(0).share("0.5", "0.5");
        var draft = Draft.of(weeks.profile(), typical().splits(Split.ALTERNATE_WEEKS).overlap(0).share("0.5", "0.5").profile(),
                ANY_JOB, null);
        assertEquals(Someone.FULL_WEEK & (1L << Slots.COUNT / 2) - 1, draft.terms().first().slots().bits());
    }

    @Example
    void proposesAMixWhereTheTwoWantToShareInDifferentWays() {
        assertEquals(WayOfSharing.TWIN, Draft.of(typical().profile(), typical().profile(), ANY_JOB, null).terms().wayOfSharing());
        assertEquals(WayOfSharing.HYBRID, Draft.of(typical().profile(), typical().shares(WayOfSharing.ISLANDS).profile(), ANY_JOB,
                null).terms().wayOfSharing());
    }

    private static Slots available(Profile person) {
        return person.pattern() == null ? Slots.ALL : person.pattern().availableSlots();
    }
}
