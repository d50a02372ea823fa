package jobshare.matching.search;

import static jobshare.matching.profile.PersonBuilder.FIRST_HALF;
import static jobshare.matching.profile.PersonBuilder.FULL_WEEK;
import static jobshare.matching.profile.PersonBuilder.SECOND_HALF;
import static jobshare.matching.profile.PersonBuilder.typical;
import static jobshare.matching.search.MatchingContract.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.constraint.ActivePartnership;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.profile.PersonBuilder;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.Skill;
import jobshare.matching.rolefit.RoleContribution;
import jobshare.matching.settings.MatchingModel;
import org.junit.jupiter.api.Test;

class PairFinderTest {

    private static final RoleProfile ROLE = new RoleProfile(RoleId.of(Ids.v7()), 1, null, null,
            List.of(new Skill("recruiting", 3), new Skill("law", 2)), List.of(new Skill("coaching", 5), new Skill("payroll", 1)),
            5, "AMS", "Europe/Amsterdam", RemoteWork.ON_SITE, new Slots(FULL_WEEK), null, null, null, Map.of());

    private final PeopleIndex people = new PeopleIndex(MatchingModel.standard());
    private final PairFinder pairs = new PairFinder(people);

    private void know(PersonBuilder... told) {
        for (var someone : told) {
            people.upsert(someone.profile());
        }
    }

    @Test
    void showsWhoHoldsEachSkillAndWhoCoversEachSlot() {
        know(typical().id(1).works(FIRST_HALF, FIRST_HALF).skill("law", 1),
                typical().id(2).works(SECOND_HALF, FULL_WEEK).skill("law", 4));
        var pair = pairs.best(ROLE, PairingFacts.NONE, 5).getFirst();
        assertEquals(List.of(id(1), id(2)), pair.people());
        assertNull(pair.partnershipId());
        assertEquals(List.of(new SkillCoverage("recruiting", true, 3, SkillHolder.BOTH, 3, 3),
                new SkillCoverage("law", true, 2, SkillHolder.SECOND, 1, 4),
                new SkillCoverage("coaching", false, 5, SkillHolder.NEITHER, 4, 4),
                new SkillCoverage("payroll", false, 1, SkillHolder.NEITHER, 0, 0)), pair.skills());
        assertEquals(new PairCover.PairCoverCounts(20, 0, 10, 10, 0), pair.cover().counts());
        assertEquals(new Slots(SECOND_HALF), pair.cover().second());
        assertEquals(pair.roleFit(), pair.contributions().stream().mapToInt(RoleContribution::points).sum());
        assertEquals(2 * pair.pairScore() * pair.roleFit() / (pair.pairScore() + pair.roleFit()), pair.score());
        assertEquals(1000, pair.confidence());
    }

    @Test
    void partnersKeepTheOrderOfTheirPartnership() {
        know(typical().id(1).works(FIRST_HALF, FIRST_HALF), typical().id(2).works(SECOND_HALF, SECOND_HALF));
        var partnership = new ActivePartnership(PartnershipId.of(Ids.v7()), id(2), id(1));
        var pair = pairs.best(ROLE, new PairingFacts(Set.of(), Set.of(), List.of(partnership)), 5).getFirst();
        assertEquals(List.of(id(2), id(1)), pair.people());
        assertEquals(partnership.partnershipId(), pair.partnershipId());
        assertEquals(new Slots(SECOND_HALF), pair.cover().first());
    }

    @Test
    void peopleFarFromTheRoleInGradeSiteOrTimeAreNotConsidered() {
        know(typical().id(1), typical().id(2));
        assertEquals(1, pairs.best(ROLE, PairingFacts.NONE, 5).size());
        know(typical().id(3).grade(7), typical().id(4).grade(7));
        assertEquals(1, pairs.best(ROLE, PairingFacts.NONE, 5).size());
        know(typical().id(5).site("RTM"), typical().id(6).site("RTM"));
        assertEquals(1, pairs.best(ROLE, PairingFacts.NONE, 5).size());
        know(typical().id(7).timeZone("Asia/Tokyo"), typical().id(8).timeZone("Asia/Tokyo"));
        assertEquals(1, pairs.best(ROLE, PairingFacts.NONE, 5).size());
        know(typical().id(9));
        assertEquals(3, pairs.best(ROLE, PairingFacts.NONE, 5).size());
    }
}
