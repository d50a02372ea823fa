package jobshare.matching.search;

import static jobshare.matching.profile.PersonBuilder.FIRST_HALF;
import static jobshare.matching.profile.PersonBuilder.FULL_WEEK;
import static jobshare.matching.profile.PersonBuilder.SECOND_HALF;
import static jobshare.matching.profile.PersonBuilder.someone;
import static jobshare.matching.profile.PersonBuilder.typical;
import static jobshare.matching.search.MatchingContract.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.Slots;
import jobshare.matching.constraint.ActivePartnership;
import jobshare.matching.constraint.Constraint;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.constraint.PersonPair;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.criterion.Contribution;
import jobshare.matching.criterion.MissingData;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.PersonBuilder;
import jobshare.matching.profile.ProfileStatus;
import jobshare.matching.profile.Visibility;
import jobshare.matching.settings.MatchingModel;
import org.junit.jupiter.api.Test;

class PartnerFinderTest {

    private final PeopleIndex people = new PeopleIndex(MatchingModel.standard());
    private final PartnerFinder partners = new PartnerFinder(people);

    private void know(PersonBuilder... told) {
        for (var someone : told) {
            people.upsert(someone.profile());
        }
    }

    private Explanation.Match match(long asker, long other) {
        return assertInstanceOf(Explanation.Match.class, partners.explain(id(asker), id(other), PairingFacts.NONE));
    }

    private Explanation.Refused refused(long asker, long other, PairingFacts facts) {
        return assertInstanceOf(Explanation.Refused.class, partners.explain(id(asker), id(other), facts));
    }

    @Test
    void explainsEachMatch() {
        know(typical().id(1), typical().id(2).grade(6).weight(Criterion.EXPERIENCE, 5), typical().id(3).strengths("patient"));
        var best = partners.best(id(1), PairingFacts.NONE, PartnerFilter.NONE, 10);
        assertEquals(List.of(id(3), id(2)), best.stream().map(Explanation.Match::personId).toList());
        for (var match : best) {
            assertEquals(match, partners.explain(id(1), match.personId(), PairingFacts.NONE));
        }
    }

    @Test
    void theDirectionsAreSwappedForTheOtherPerson() {
        know(typical().id(1).weight(Criterion.STRENGTHS, 5), typical().id(2).grade(6));
        var mine = match(1, 2);
        var theirs = match(2, 1);
        assertEquals(mine.score(), theirs.score());
        assertEquals(new DirectionalScores(mine.directions().theirs(), mine.directions().mine()), theirs.directions());
        assertEquals(mine.directions().mine(), mine.contributions().stream().mapToInt(Contribution::points).sum());
    }

    @Test
    void coverShowsWhoCouldWorkEachSlot() {
        know(typical().id(1).works(FIRST_HALF, FIRST_HALF), typical().id(2).works(SECOND_HALF, FULL_WEEK));
        var cover = match(1, 2).cover();
        assertEquals(new Slots(FULL_WEEK), cover.required());
        assertEquals(Slots.NONE, cover.mine());
        assertEquals(new Slots(SECOND_HALF), cover.theirs());
        assertEquals(new Slots(FIRST_HALF), cover.both());
        assertEquals(Slots.NONE, cover.uncovered());
        assertEquals(new Cover.CoverCounts(20, 0, 10, 10, 0), cover.counts());
        assertEquals(new Slots(SECOND_HALF), match(2, 1).cover().mine());
    }

    @Test
    void missingDataIsNamedAndLowersConfidence() {
        know(typical().id(1).weights(1), typical().id(2).weights(1).pattern(null).share(null).shares(null));
        var match = match(1, 2);
        assertEquals(1000 * 5 / 7, match.confidence());
        assertEquals(List.of("SHARES", "COVER", "SCHEDULE", "WAY_OF_SHARING"),
                match.missing().stream().map(MissingData::what).toList());
        assertNull(match.cover());
    }

    @Test
    void theLowerConfidenceOfBothCounts() {
        know(typical().id(1).weights(0).weight(Criterion.EXPERIENCE, 1),
                typical().id(2).weights(0).weight(Criterion.EXPERIENCE, 1).weight(Criterion.VALUES, 1).values(Map.of()));
        assertEquals(500, match(1, 2).confidence());
        assertEquals(500, match(2, 1).confidence());
    }

    @Test
    void withoutAnyDataThereIsNoScore() {
        know(typical().id(1), someone().id(2));
        var unscored = assertInstanceOf(Explanation.Unscored.class, partners.explain(id(1), id(2), PairingFacts.NONE));
        assertTrue(unscored.missing().size() > Criterion.values().length);
    }

    @Test
    void aRefusalListsEveryFailedConstraint() {
        know(typical().id(1), typical().id(2).grade(9).timeZone("Asia/Tokyo"));
        var refused = refused(1, 2, PairingFacts.NONE);
        assertEquals(List.of(Constraint.GRADE, Constraint.TIME_ZONE),
                refused.refusals().stream().map(Refusal::constraint).toList());
        assertFalse(refused.confidential());
    }

    @Test
    void oneHiddenReasonHidesAllReasons() {
        know(typical().id(1), typical().id(2).grade(9).status(ProfileStatus.PAUSED), typical().id(3).grade(9));
        assertTrue(refused(1, 2, PairingFacts.NONE).confidential());
        assertTrue(refused(1, 3, new PairingFacts(Set.of(new PersonPair(id(3), id(1))), Set.of(), List.of())).confidential());
        assertFalse(refused(2, 3, PairingFacts.NONE).confidential());
    }

    @Test
    void anUnknownPersonIsRefusedWithoutReasons() {
        know(typical().id(1));
        var refused = refused(1, 2, PairingFacts.NONE);
        assertTrue(refused.confidential());
        assertEquals(List.of(Constraint.KNOWN), refused.refusals().stream().map(Refusal::constraint).toList());
        assertTrue(refused(2, 1, PairingFacts.NONE).confidential());
    }

    @Test
    void anUnknownPersonTakesTheSameStepsAsAHiddenOne() {
        know(typical().id(1), typical().id(2).visibility(Visibility.HIDDEN), typical().id(3).status(ProfileStatus.PAUSED));
        for (int other = 2; other <= 4; other++) {
            var loaded = new ArrayList<PersonId>();
            partners.explain(id(1), id(other), PairingFacts.withLoader(Set.of(), Set.of(), Set.of(), people -> {
                loaded.addAll(people);
                return List.of();
            }));
            assertEquals(List.of(id(1), id(other)), loaded);
        }
    }

    @Test
    void aFilterNarrowsTheSearch() {
        know(typical().id(1), typical().id(2), typical().id(3).site("RTM"), typical().id(4).businessUnit("Finance"));
        assertEquals(List.of(id(3)), found(new PartnerFilter("RTM", null)));
        assertEquals(List.of(id(4)), found(new PartnerFilter(null, "Finance")));
        assertEquals(List.of(), found(new PartnerFilter("RTM", "Finance")));
        assertEquals(List.of(), found(new PartnerFilter("nowhere", null)));
        assertEquals(3, found(PartnerFilter.NONE).size());
    }

    private List<PersonId> found(PartnerFilter filter) {
        return partners.best(id(1), PairingFacts.NONE, filter, 10).stream().map(Explanation.Match::personId).toList();
    }

    @Test
    void searchesWithAHypotheticalProfileWithoutStoringIt() {
        know(typical().id(1), typical().id(2).grade(7));
        assertEquals(List.of(), found(PartnerFilter.NONE));
        var promoted = typical().id(1).version(2).grade(6).profile();
        assertEquals(id(2), partners.best(promoted, PairingFacts.NONE, PartnerFilter.NONE, 10).getFirst().personId());
        assertEquals(List.of(), found(PartnerFilter.NONE));
    }

    @Test
    void loadsFactsOfTheBestCandidatesOnlyAndInOneQuery() {
        for (int number = 0; number < 60; number++) {
            know(typical().id(number));
        }
        var order = partners.best(id(0), PairingFacts.NONE, PartnerFilter.NONE, 60)
                .stream()
                .map(Explanation.Match::personId)
                .toList();
        var read = new ArrayList<Collection<PersonId>>();
        var facts = PairingFacts.withLoader(Set.of(), Set.of(), Set.of(), some -> {
            read.add(some);
            return List.of();
        });
        assertEquals(order.subList(0, 3),
                partners.best(id(0), facts, PartnerFilter.NONE, 3).stream().map(Explanation.Match::personId).toList());
        assertEquals(List.of(id(0)), read.getFirst());
        assertEquals(2, read.size());
        assertTrue(order.subList(0, 10).containsAll(read.getLast()));
    }

    @Test
    void continuesTheSearchIfTheBestCandidatesAreTaken() {
        for (int number = 0; number < 60; number++) {
            know(typical().id(number));
        }
        var order = partners.best(id(0), PairingFacts.NONE, PartnerFilter.NONE, 60)
                .stream()
                .map(Explanation.Match::personId)
                .toList();
        var taken = new ArrayList<ActivePartnership>();
        for (int i = 0; i < 40; i += 2) {
            taken.add(new ActivePartnership(PartnershipId.of(Ids.v7()), order.get(i), order.get(i + 1)));
        }
        var facts = PairingFacts.withLoader(Set.of(), Set.of(), Set.of(),
                some -> taken.stream().filter(partnership -> some.stream().anyMatch(partnership::includes)).toList());
        assertEquals(order.subList(40, 45),
                partners.best(id(0), facts, PartnerFilter.NONE, 5).stream().map(Explanation.Match::personId).toList());
        assertEquals(19, partners.best(id(0), facts, PartnerFilter.NONE, 30).size());
    }
}
