package jobshare.matching.partner;

import static jobshare.matching.criterion.Someone.FIRST_HALF;
import static jobshare.matching.criterion.Someone.FULL_WEEK;
import static jobshare.matching.criterion.Someone.SECOND_HALF;
import static jobshare.matching.criterion.Someone.someone;
import static jobshare.matching.criterion.Someone.typical;
import static jobshare.matching.partner.MatchingContract.id;
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
import jobshare.matching.constraint.Constraint;
import jobshare.matching.constraint.Couple;
import jobshare.matching.constraint.Facts;
import jobshare.matching.constraint.Partnered;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.criterion.Contribution;
import jobshare.matching.criterion.Criterion;
import jobshare.matching.criterion.Missing;
import jobshare.matching.criterion.Model;
import jobshare.matching.criterion.Someone;
import jobshare.matching.criterion.Status;
import jobshare.matching.index.People;
import org.junit.jupiter.api.Test;

class PartnersTest {

    private final People people = new People(Model.standard());
    private final Partners partners = new Partners(people);

    private void know(Someone... told) {
        for (var someone : told) {
            people.upsert(someone.profile());
        }
    }

    private Explanation.Match match(long asker, long other) {
        return assertInstanceOf(Explanation.Match.class, partners.explain(id(asker), id(other), Facts.NONE));
    }

    private Explanation.Refused refused(long asker, long other, Facts facts) {
        return assertInstanceOf(Explanation.Refused.class, partners.explain(id(asker), id(other), facts));
    }

    @Test
    void explainsWhatItFinds() {
        know(typical().id(1), typical().id(2).grade(6).weight(Criterion.EXPERIENCE, 5), typical().id(3).strengths("patient"));
        var best = partners.best(id(1), Facts.NONE, Filter.NONE, 10);
        assertEquals(List.of(id(3), id(2)), best.stream().map(Explanation.Match::personId).toList());
        for (var match : best) {
            assertEquals(match, partners.explain(id(1), match.personId(), Facts.NONE));
        }
    }

    @Test
    void theTwoDirectionsAreTurnedRoundForTheOther() {
        know(typical().id(1).weight(Criterion.STRENGTHS, 5), typical().id(2).grade(6));
        var mine = match(1, 2);
        var theirs = match(2, 1);
        assertEquals(mine.score(), theirs.score());
        assertEquals(new Directions(mine.directions().theirs(), mine.directions().mine()), theirs.directions());
        assertEquals(mine.directions().mine(), mine.contributions().stream().mapToInt(Contribution::points).sum());
    }

    @Test
    void coverSaysWhoCouldWorkEachSlot() {
        know(typical().id(1).works(FIRST_HALF, FIRST_HALF), typical().id(2).works(SECOND_HALF, FULL_WEEK));
        var cover = match(1, 2).cover();
        assertEquals(new Slots(FULL_WEEK), cover.required());
        assertEquals(Slots.NONE, cover.mine());
        assertEquals(new Slots(SECOND_HALF), cover.theirs());
        assertEquals(new Slots(FIRST_HALF), cover.both());
        assertEquals(Slots.NONE, cover.uncovered());
        assertEquals(new Cover.Counts(20, 0, 10, 10, 0), cover.counts());
        assertEquals(new Slots(SECOND_HALF), match(2, 1).cover().mine());
    }

    @Test
    void whatWasNotToldIsNamedAndLowersConfidence() {
        know(typical().id(1).weights(1), typical().id(2).weights(1).pattern(null).share(null).shares(null));
        var match = match(1, 2);
        assertEquals(1000 * 5 / 7, match.confidence());
        assertEquals(List.of("SHARES", "COVER", "SCHEDULE", "WAY_OF_SHARING"), match.missing().stream().map(Missing::what)
                .toList());
        assertNull(match.cover());
    }

    @Test
    void theLowerConfidenceOfTheTwoCounts() {
        know(typical().id(1).weights(0).weight(Criterion.EXPERIENCE, 1),
                typical().id(2).weights(0).weight(Criterion.EXPERIENCE, 1).weight(Criterion.VALUES, 1).values(Map.of()));
        assertEquals(500, match(1, 2).confidence());
        assertEquals(500, match(2, 1).confidence());
    }

    @Test
    void withoutAnyDataThereIsNoScore() {
        know(typical().id(1), someone().id(2));
        var unscored = assertInstanceOf(Explanation.Unscored.class, partners.explain(id(1), id(2), Facts.NONE));
        assertTrue(unscored.missing().size() > Criterion.values().length);
    }

    @Test
    void aRefusalListsEverythingThatFails() {
        know(typical().id(1), typical().id(2).grade(9).timeZone("Asia/Tokyo"));
        var refused = refused(1, 2, Facts.NONE);
        assertEquals(List.of(Constraint.GRADE, Constraint.TIME_ZONE), refused.refusals().stream().map(Refusal::constraint)
                .toList());
        assertFalse(refused.silent());
    }

    @Test
    void oneSilentReasonSilencesAll() {
        know(typical().id(1), typical().id(2).grade(9).status(Status.PAUSED), typical().id(3).grade(9));
        assertTrue(refused(1, 2, Facts.NONE).silent());
        assertTrue(refused(1, 3, new Facts(Set.of(new Couple(id(3), id(1))), Set.of(), List.of())).silent());
        assertFalse(refused(2, 3, Facts.NONE).silent());
    }

    @Test
    void whoIsUnknownIsRefusedSilently() {
        know(typical().id(1));
        var refused = refused(1, 2, Facts.NONE);
        assertTrue(refused.silent());
        assertEquals(List.of(Constraint.KNOWN), refused.refusals().stream().map(Refusal::constraint).toList());
        assertTrue(refused(2, 1, Facts.NONE).silent());
    }

    @Test
    void aFilterNarrowsTheSearch() {
        know(typical().id(1), typical().id(2), typical().id(3).site("RTM"), typical().id(4).businessUnit("Finance"));
        assertEquals(List.of(id(3)), found(new Filter("RTM", null)));
        assertEquals(List.of(id(4)), found(new Filter(null, "Finance")));
        assertEquals(List.of(), found(new Filter("RTM", "Finance")));
        assertEquals(List.of(), found(new Filter("nowhere", null)));
        assertEquals(3, found(Filter.NONE).size());
    }

    private List<PersonId> found(Filter filter) {
        return partners.best(id(1), Facts.NONE, filter, 10).stream().map(Explanation.Match::personId).toList();
    }

    @Test
    void aProfileAsItMightBeIsSearchedForAndNotStored() {
        know(typical().id(1), typical().id(2).grade(7));
        assertEquals(List.of(), found(Filter.NONE));
        var promoted = typical().id(1).version(2).grade(6).profile();
        assertEquals(id(2), partners.best(promoted, Facts.NONE, Filter.NONE, 10).getFirst().personId());
        assertEquals(List.of(), found(Filter.NONE));
    }

    @Test
    void whoIsFreeIsReadOfTheBestAloneAndAllAtOnce() {
        for (int number = 0; number < 60; number++) {
            know(typical().id(number));
        }
        var order = partners.best(id(0), Facts.NONE, Filter.NONE, 60).stream().map(Explanation.Match::personId).toList();
        var read = new ArrayList<Collection<PersonId>>();
        var facts = Facts.reading(Set.of(), Set.of(), Set.of(), some -> {
            read.add(some);
            return List.of();
        });
        assertEquals(order.subList(0, 3),
                partners.best(id(0), facts, Filter.NONE, 3).stream().map(Explanation.Match::personId).toList());
        assertEquals(List.of(id(0)), read.getFirst());
        assertEquals(2, read.size());
        assertTrue(order.subList(0, 10).containsAll(read.getLast()));
    }

    @Test
    void whereTheBestAreTakenTheSearchGoesOn() {
        for (int number = 0; number < 60; number++) {
            know(typical().id(number));
        }
        var order = partners.best(id(0), Facts.NONE, Filter.NONE, 60).stream().map(Explanation.Match::personId).toList();
        var taken = new ArrayList<Partnered>();
        for (int i = 0; i < 40; i += 2) {
            taken.add(new Partnered(PartnershipId.of(Ids.v7()), order.get(i), order.get(i + 1)));
        }
        var facts = Facts.reading(Set.of(), Set.of(), Set.of(),
                some -> taken.stream().filter(partnership -> some.stream().anyMatch(partnership::includes)).toList());
        assertEquals(order.subList(40, 45),
                partners.best(id(0), facts, Filter.NONE, 5).stream().map(Explanation.Match::personId).toList());
        assertEquals(19, partners.best(id(0), facts, Filter.NONE, 30).size());
    }
}
