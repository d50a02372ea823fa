package jobshare.proposal.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jobshare.proposal.access.CallerAccess;
import jobshare.proposal.command.ActingRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose name a caller may see, by what the caller is to the proposal. */
class NamePolicyTest {

    private static final CallerAccess PARTNER = new CallerAccess(Set.of(ActingRole.PARTNER), ProposalFixture.ANNA, false, true,
            true);
    private static final CallerAccess HR = new CallerAccess(Set.of(ActingRole.HR), null, false, true, true);
    private static final CallerAccess HR_SYSTEM = new CallerAccess(Set.of(), null, true, true, true);
    private static final CallerAccess AUDITOR = new CallerAccess(Set.of(), null, true, false, false);
    private static final CallerAccess RECRUITER = new CallerAccess(Set.of(ActingRole.RECRUITER), null, false, true, false);
    private static final CallerAccess MANAGER = new CallerAccess(Set.of(ActingRole.HIRING_MANAGER), null, false, true, false);
    private static final CallerAccess BOTH = new CallerAccess(EnumSet.of(ActingRole.RECRUITER, ActingRole.HIRING_MANAGER), null,
            false, true, false);

    @ParameterizedTest
    @CsvSource({
            // open, has ever signed, was requested: recruiter, manager, both in one person
            "false, false, false, false, false, false", "false, false, true,  false, true,  true",
            "false, true,  false, true,  false, true", "false, true,  true,  true,  true,  true",
            "true,  false, false, true,  false, true", "true,  false, true,  true,  true,  true",
            "true,  true,  false, true,  false, true", "true,  true,  true,  true,  true,  true"})
    void recruitersNeedConsentAndHiringManagersARequest(boolean open, boolean signed, boolean requested, boolean recruiter,
            boolean manager, boolean both) {
        assertEquals(recruiter, NamePolicy.mayName(RECRUITER, open, signed, requested));
        assertEquals(manager, NamePolicy.mayName(MANAGER, open, signed, requested));
        assertEquals(both, NamePolicy.mayName(BOTH, open, signed, requested));
        for (var everyName : List.of(PARTNER, HR, HR_SYSTEM)) {
            assertTrue(NamePolicy.mayName(everyName, open, signed, requested));
        }
        assertFalse(NamePolicy.mayName(AUDITOR, open, signed, requested));
    }

    @Test
    void hidesIdsFromTheHiringManagerUntilTheRequest() {
        assertFalse(NamePolicy.showsIds(MANAGER, false));
        assertTrue(NamePolicy.showsIds(MANAGER, true));
        for (var access : List.of(PARTNER, HR, HR_SYSTEM, AUDITOR, RECRUITER, BOTH)) {
            assertTrue(NamePolicy.showsIds(access, false));
        }
    }

    @Test
    void aChangedPitchRemovesTheSignatureButKeepsTheNameVisible() {
        var pitches = new ProposalFixture();
        var proposal = pitches.draft();
        assertFalse(proposal.hasEverSigned(ProposalFixture.ANNA));
        assertEquals(List.of(), proposal.changePitch(ProposalFixture.PITCH, pitches.by(ActingRole.RECRUITER)).signedBy());
        assertEquals(List.of(ProposalFixture.BEN), proposal.sign(pitches.by(ProposalFixture.BEN)).signedBy());
        assertEquals(List.of(ProposalFixture.BEN),
                proposal.changePitch(ProposalFixture.PITCH, pitches.by(ActingRole.RECRUITER)).signedBy());
        assertTrue(proposal.hasEverSigned(ProposalFixture.BEN));
        assertFalse(proposal.hasEverSigned(ProposalFixture.ANNA));
        assertEquals(List.of(ProposalFixture.ANNA, ProposalFixture.BEN),
                proposal.sign(pitches.by(ProposalFixture.ANNA)).signedBy());
    }

    @Test
    void aSoundingDoesNotCountAsRequested() {
        var pitches = new ProposalFixture();
        var proposal = pitches.signed();
        proposal.sendSounding(pitches.by(ActingRole.RECRUITER));
        assertFalse(proposal.wasRequested());
        proposal.request(ProposalFixture.RULES, pitches.by(ActingRole.RECRUITER));
        assertTrue(proposal.wasRequested());
        proposal.withdraw(ProposalFixture.RULES, pitches.by(ActingRole.HR));
        assertTrue(proposal.wasRequested());
    }
}
