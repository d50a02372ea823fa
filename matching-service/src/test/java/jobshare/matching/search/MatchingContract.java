package jobshare.matching.search;

import static jobshare.matching.profile.PersonBuilder.FIRST_HALF;
import static jobshare.matching.profile.PersonBuilder.FULL_WEEK;
import static jobshare.matching.profile.PersonBuilder.SECOND_HALF;
import static jobshare.matching.profile.PersonBuilder.someone;
import static jobshare.matching.profile.PersonBuilder.typical;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.constraint.ActivePartnership;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.constraint.PersonPair;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.Skill;
import org.junit.jupiter.api.Test;

/** What every implementation of matching must do, on people who are made to trip it. */
abstract class MatchingContract {

    private static final RoleProfile ANY_ROLE = role(new Slots(FULL_WEEK));

    abstract MatchingAlgorithm matching(Collection<Profile> people);

    static RoleProfile role(Slots required) {
        return new RoleProfile(RoleId.of(Ids.v7()), 1, null, null, List.of(new Skill("recruiting", 4), new Skill("payroll", 2)),
                List.of(), 5, "AMS", "Europe/Amsterdam", null, required, 2, 12_000, null, Map.of());
    }

    static PersonId id(long number) {
        return PersonId.of(new UUID(number, ~number));
    }

    private static List<Profile> alike(int count) {
        return LongStream.range(0, count).mapToObj(number -> typical().id(number).profile()).toList();
    }

    @Test
    void theOrderOfEqualScoresDoesNotDependOnTheInputOrder() {
        var people = new ArrayList<>(alike(60));
        var partners = matching(people).partners(id(7), PairingFacts.NONE, 20);
        var pairs = matching(people).pairs(ANY_ROLE, PairingFacts.NONE, 20);
        assertEquals(20, partners.size());
        assertEquals(20, pairs.size());
        assertEquals(1, partners.stream().map(MatchingAlgorithm.Ranked::score).distinct().count());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(people, new Random(seed));
            assertEquals(partners, matching(people).partners(id(7), PairingFacts.NONE, 20));
            assertEquals(pairs, matching(people).pairs(ANY_ROLE, PairingFacts.NONE, 20));
        }
    }

    @Test
    void theOrderOfEqualScoresDiffersByPerson() {
        var matching = matching(alike(60));
        assertNotEquals(matching.partners(id(1), PairingFacts.NONE, 1), matching.partners(id(2), PairingFacts.NONE, 1));
    }

    @Test
    void aShorterListIsAPrefixOfALongerOne() {
        var matching = matching(alike(40));
        var all = matching.partners(id(0), PairingFacts.NONE, 100);
        assertEquals(39, all.size());
        var pairs = matching.pairs(ANY_ROLE, PairingFacts.NONE, 1000);
        assertEquals(40 * 39 / 2, pairs.size());
        for (int limit = 0; limit <= 39; limit++) {
            assertEquals(all.subList(0, limit), matching.partners(id(0), PairingFacts.NONE, limit));
            assertEquals(pairs.subList(0, limit), matching.pairs(ANY_ROLE, PairingFacts.NONE, limit));
        }
    }

    @Test
    void returnsNobodyIfNobodyFits() {
        var people = LongStream.range(0, 30)
                .mapToObj(number -> typical().id(number).works(FIRST_HALF, FIRST_HALF).profile())
                .toList();
        assertEquals(List.of(), matching(people).partners(id(3), PairingFacts.NONE, 20));
        assertEquals(List.of(), matching(people).pairs(ANY_ROLE, PairingFacts.NONE, 20));
        assertEquals(List.of(), matching(List.of()).partners(id(3), PairingFacts.NONE, 20));
        assertEquals(List.of(), matching(List.of()).pairs(ANY_ROLE, PairingFacts.NONE, 20));
    }

    @Test
    void aPersonWhoFitsEveryoneIsFoundByEveryone() {
        var people = new ArrayList<Profile>();
        for (int number = 1; number < 30; number++) {
            people.add(typical().id(number).works(FIRST_HALF, FIRST_HALF).profile());
        }
        people.add(typical().id(0).works(SECOND_HALF, FULL_WEEK).profile());
        var matching = matching(people);
        for (int number = 1; number < 30; number++) {
            assertEquals(List.of(id(0)),
                    matching.partners(id(number), PairingFacts.NONE, 20).stream().map(MatchingAlgorithm.Ranked::person).toList());
        }
        assertEquals(29, matching.pairs(ANY_ROLE, PairingFacts.NONE, 1000).size());
        assertTrue(matching.pairs(ANY_ROLE, PairingFacts.NONE, 1000).stream().allMatch(pair -> pair.one().equals(id(0))));
    }

    @Test
    void peopleWithOneSlotFindThePersonWithTheOtherSlot() {
        var people = new ArrayList<Profile>();
        for (int slot = 0; slot < Slots.COUNT; slot++) {
            people.add(typical().id(slot).works(1L << slot, 1L << slot).profile());
        }
        var matching = matching(people);
        assertEquals(List.of(), matching.partners(id(0), PairingFacts.NONE, 20));
        var pairs = matching.pairs(role(new Slots(1L << 5 | 1L << 40)), PairingFacts.NONE, 20);
        assertEquals(1, pairs.size());
        assertEquals(List.of(id(5), id(40)), List.of(pairs.getFirst().one(), pairs.getFirst().other()));
    }

    @Test
    void peopleWithoutDataAreNotRanked() {
        var matching = matching(List.of(typical().id(1).profile(), someone().id(2).profile(), someone().id(3).profile()));
        assertEquals(List.of(), matching.partners(id(1), PairingFacts.NONE, 20));
        assertEquals(List.of(), matching.partners(id(2), PairingFacts.NONE, 20));
    }

    @Test
    void aPairMustCoverTheRole() {
        var matching = matching(List.of(typical().id(1).profile(), typical().id(2).pattern(null).profile()));
        assertEquals(1, matching.partners(id(1), PairingFacts.NONE, 20).size());
        assertEquals(List.of(), matching.pairs(ANY_ROLE, PairingFacts.NONE, 20));
    }

    @Test
    void blockedAndDeclinedPeopleAreNotFound() {
        var matching = matching(alike(4));
        var facts = new PairingFacts(Set.of(new PersonPair(id(1), id(0))), Set.of(new PersonPair(id(0), id(2))), List.of());
        assertEquals(List.of(id(3)), matching.partners(id(0), facts, 20).stream().map(MatchingAlgorithm.Ranked::person).toList());
        assertEquals(4, matching.pairs(ANY_ROLE, facts, 20).size());
    }

    @Test
    void activePartnersFormAPairForARoleWithNobodyElse() {
        var matching = matching(alike(4));
        var facts = new PairingFacts(Set.of(), Set.of(),
                List.of(new ActivePartnership(PartnershipId.of(Ids.v7()), id(3), id(1))));
        assertEquals(List.of(), matching.partners(id(1), facts, 20));
        assertEquals(List.of(id(2)), matching.partners(id(0), facts, 20).stream().map(MatchingAlgorithm.Ranked::person).toList());
        var pairs = matching.pairs(ANY_ROLE, facts, 20).stream().map(pair -> Set.of(pair.one(), pair.other())).toList();
        assertEquals(Set.of(Set.of(id(0), id(2)), Set.of(id(1), id(3))), Set.copyOf(pairs));
        assertEquals(2, pairs.size());
    }

    @Test
    void anUnknownPersonFindsNobody() {
        assertEquals(List.of(), matching(alike(4)).partners(id(99), PairingFacts.NONE, 20));
    }

    @Test
    void theBetterPairForARoleComesFirst() {
        var people = List.of(typical().id(1).skills(List.of(new Skill("recruiting", 4))).profile(),
                typical().id(2).skills(List.of(new Skill("payroll", 2))).profile(),
                typical().id(3).skills(List.of(new Skill("payroll", 1))).profile());
        var best = matching(people).pairs(ANY_ROLE, PairingFacts.NONE, 20).getFirst();
        assertEquals(Set.of(id(1), id(2)), Set.of(best.one(), best.other()));
        assertEquals(1000, best.roleFit());
    }
}
