package jobshare.matching.agreement;

import static jobshare.matching.profile.PersonBuilder.typical;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.settings.PairingTerms;
import jobshare.matching.profile.PersonBuilder;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileArbitraries;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.profile.WayOfSharing;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgreementDraftTest {

    private static final PairingTerms ANY_JOB = PairingTerms.ofAnyJob(MatchingModel.standard());

    @Provide
    Arbitrary<Profile> anyone() {
        return ProfileArbitraries.profiles();
    }

    @Property
    void coversAllAvailableSlotsAndAssignsNoOther(@ForAll("anyone") Profile first, @ForAll("anyone") Profile second) {
        var terms = AgreementDraft.of(first, second, ANY_JOB, null).terms();
        assertTrue(available(first).containsAll(terms.first().slots()));
        assertTrue(available(second).containsAll(terms.second().slots()));
        assertEquals(terms.requiredSlots().minus(available(first).or(available(second))), terms.gaps());
    }

    @Property
    void explainsTheDraftToEachMember(@ForAll("anyone") Profile first, @ForAll("anyone") Profile second) {
        var draft = AgreementDraft.of(first, second, ANY_JOB, null);
        assertTrue(draft.reasons(true).size() >= 5);
        assertFalse(draft.reasons(false).stream().anyMatch(String::isBlank));
    }

    @Example
    void keepsToTheWantedShares() {
        var draft = AgreementDraft.of(typical().share("0.6", "0.6").profile(), typical().share("0.4", "0.4").profile(), ANY_JOB,
                null);
        assertEquals(12, draft.terms().first().slots().count());
        assertEquals(8, draft.terms().second().slots().count());
        assertTrue(
                draft.reasons(true)
                        .contains("You work 12 half-days per fortnight, 0.6 of full time, within your wanted share of 0.6."),
                () -> "" + draft.reasons(true));
        assertTrue(draft.reasons(true).contains("Your partner works 8 half-days per fortnight, 0.4 of full time."));
        assertTrue(draft.reasons(true).contains("You overlap in 0 half-days per fortnight; more overlap is wanted."));
    }

    @Example
    void balancesWantedAmounts() {
        var terms = AgreementDraft
                .of(typical().share("0.53", "0.9").overlap(0).profile(), typical().share("0.1", "0.9").overlap(0).profile(),
                        ANY_JOB, null)
                .terms();
        assertEquals(12, terms.first().slots().count());
    }

    /** The partner's wishes are not revealed. */
    @Example
    void reportsUnmetSharesWithoutRevealingThePartnersRange() {
        var draft = AgreementDraft.of(typical().share("0.2", "0.3").profile(), typical().share("0.4", "0.45").profile(), ANY_JOB,
                null);
        var reasons = String.join(" ", draft.reasons(true));
        assertTrue(reasons.contains("outside your wanted share of 0.2 to 0.3.")
                || reasons.contains("which is outside the share that they want"), reasons);
        assertFalse(reasons.contains("to 0.45"), reasons);
    }

    @Example
    void usesTheOverlapAndSlotsOfTheRole() {
        var required = new Slots(PersonBuilder.FIRST_HALF);
        var role = new RoleProfile(RoleId.of(Ids.v7()), 1, null, null, List.of(), List.of(), null, null, null, null, required, 4,
                12_000, null, Map.of());
        var draft = AgreementDraft.of(typical().share("0.3", "0.5").profile(), typical().share("0.3", "0.5").overlap(0).profile(),
                PairingTerms.of(role, MatchingModel.standard()), role);
        assertEquals(4, draft.terms().overlaps().count());
        assertEquals(required, draft.terms().requiredSlots());
        assertEquals(role.roleId(), draft.terms().roleId());
        assertTrue(draft.reasons(true).contains("You overlap in 4 half-days per fortnight."), () -> "" + draft.reasons(true));
    }

    @Example
    void dividesTimeAsBothPrefer() {
        var weeks = typical().splits(TimeSplit.ALTERNATE_WEEKS, TimeSplit.SPLIT_DAYS).overlap(0).share("0.5", "0.5");
        var draft = AgreementDraft.of(weeks.profile(),
                typical().splits(TimeSplit.ALTERNATE_WEEKS).overlap(0).share("0.5", "0.5").profile(), ANY_JOB, null);
        assertEquals(PersonBuilder.FULL_WEEK & (1L << Slots.COUNT / 2) - 1, draft.terms().first().slots().bits());
    }

    @Example
    void proposesHybridIfTheWaysOfSharingDiffer() {
        assertEquals(WayOfSharing.TWIN,
                AgreementDraft.of(typical().profile(), typical().profile(), ANY_JOB, null).terms().wayOfSharing());
        assertEquals(WayOfSharing.HYBRID,
                AgreementDraft.of(typical().profile(), typical().shares(WayOfSharing.ISLANDS).profile(), ANY_JOB, null)
                        .terms()
                        .wayOfSharing());
    }

    private static Slots available(Profile person) {
        return person.pattern() == null ? Slots.ALL : person.pattern().availableSlots();
    }
}
