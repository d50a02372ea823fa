package jobshare.matching.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.WorkPattern;
import jobshare.matching.constraint.ActivePartnership;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.constraint.PersonPair;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.profile.AnnualPay;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileArbitraries;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.RoleFitPart;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.settings.MatchingModel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The search and the plain reference give the same answers, ties and all, for crowds of generated people. */
class SearchAgainstPlainTest {

    @Provide
    Arbitrary<List<Profile>> crowds() {
        return ProfileArbitraries.profiles().list().ofMinSize(2).ofMaxSize(60).map(SearchAgainstPlainTest::distinct);
    }

    @Provide
    Arbitrary<RoleProfile> roles() {
        return Combinators.combine(plainRoles(), ProfileArbitraries.pay().injectNull(0.3), ProfileArbitraries.roleWeights())
                .as(SearchAgainstPlainTest::with);
    }

    private static RoleProfile with(RoleProfile role, @Nullable AnnualPay pay, Map<RoleFitPart, Integer> weights) {
        return new RoleProfile(role.roleId(), role.version(), role.occupation(), role.occupationGroup(), role.essentialSkills(),
                role.optionalSkills(), role.grade(), role.site(), role.timeZone(), role.remote(), role.requiredSlots(),
                role.overlapSlots(), role.maxTotalShare(), pay, weights);
    }

    private static Arbitrary<RoleProfile> plainRoles() {
        var required = ProfileArbitraries.patterns().map(WorkPattern::preferredSlots).injectNull(0.3);
        return Combinators.combine(ProfileArbitraries.skills(), ProfileArbitraries.skills(),
                Arbitraries.integers().between(3, 7).injectNull(0.2), Arbitraries.of("AMS", "LON").injectNull(0.2),
                Arbitraries.of(RemoteWork.class).injectNull(0.2), required, Arbitraries.integers().between(0, 4).injectNull(0.2),
                Arbitraries.of(10_000, 12_000, 15_000).injectNull(0.2))
                .as((essential, optional, grade, site, remote, slots, overlap, share) -> new RoleProfile(RoleId.of(Ids.v7()), 1,
                        null, null, essential, optional, grade, site, "Europe/Amsterdam", remote, slots, overlap, share, null,
                        Map.of()));
    }

    @Property(tries = 150)
    void everyoneFindsTheSamePartners(@ForAll("crowds") List<Profile> people, @ForAll @IntRange(max = 30) int limit) {
        var facts = facts(people);
        var searched = new IndexedMatching(people);
        var plain = new PlainMatching(people);
        for (var person : people) {
            var expected = plain.partners(person.personId(), facts, limit);
            assertEquals(expected, searched.partners(person.personId(), facts, limit));
            assertEquals(expected, searched.partners(person.personId(), readOfSome(people, facts), limit));
        }
    }

    /** With changes and removals on the way, and in blocks that have been split: only who is there at the end counts. */
    @Property(tries = 40)
    void resultsDoNotDependOnTheInputOrder(@ForAll("largeCrowds") List<Profile> people, @ForAll Random random) {
        var index = new PeopleIndex(MatchingModel.standard());
        var others = new HashSet<>(people.subList(0, 100));
        var events = new ArrayList<Profile>(people);
        people.forEach(person -> events.add(older(person, people.get(random.nextInt(people.size())))));
        Collections.shuffle(events, random);
        for (int from = 0; from < events.size();) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(60));
            index.upsertAll(events.subList(from, to));
            from = to;
        }
        others.forEach(person -> index.remove(person.personId()));
        var left = people.stream().filter(person -> !others.contains(person)).toList();
        var facts = facts(left);
        var plain = new PlainMatching(left);
        for (var person : left.subList(0, 10)) {
            assertEquals(plain.partners(person.personId(), facts, 7),
                    new IndexedMatching(index).partners(person.personId(), facts, 7));
        }
        assertEquals(left.size(), index.snapshot().people());
    }

    /** The same person as they were before, when they told what someone else tells now. */
    private static Profile older(Profile person, Profile was) {
        return new Profile(person.personId(), person.version() - 1, was.status(), was.visibility(), was.businessUnit(),
                was.grade(), was.site(), was.timeZone(), was.remote(), was.languages(), was.occupation(), was.occupationGroup(),
                was.skills(), was.strengths(), was.yearsOfExperience(), was.values(), was.aspiration(), was.pattern(),
                was.share(), was.payExpectation(), was.overlapSlots(), was.splits(), was.wayOfSharing(), was.weights(),
                was.mustHaves(), was.acceptsTwoGradesApart());
    }

    @Property(tries = 300)
    void aRoleFindsTheSamePairs(@ForAll("crowds") List<Profile> people, @ForAll("roles") RoleProfile role,
            @ForAll @IntRange(max = 30) int limit) {
        var facts = facts(people);
        assertEquals(new PlainMatching(people).pairs(role, facts, limit), new IndexedMatching(people).pairs(role, facts, limit));
    }

    @Property(tries = 150)
    void anIncumbentFindsTheSamePartners(@ForAll("crowds") List<Profile> people, @ForAll("roles") RoleProfile role,
            @ForAll @IntRange(max = 30) int limit) {
        var facts = facts(people);
        var searched = new IndexedMatching(people);
        var plain = new PlainMatching(people);
        for (var person : people) {
            assertEquals(plain.beside(person.personId(), role, facts, limit),
                    searched.beside(person.personId(), role, facts, limit));
        }
    }

    @Property(tries = 100)
    void ranksEqualThePositionsInTheList(@ForAll("crowds") List<Profile> people) {
        var facts = facts(people);
        var searched = new IndexedMatching(people);
        for (var person : people) {
            var found = searched.partners(person.personId(), facts, people.size());
            for (int i = 0; i < found.size(); i++) {
                assertEquals(i + 1, searched.rank(person.personId(), found.get(i), facts));
            }
        }
    }

    /** Large enough for the bounds to leave most of them out. */
    @Property(tries = 6)
    void aLargePopulationIsSearchedAsExactly(@ForAll("largeCrowds") List<Profile> people, @ForAll("roles") RoleProfile role,
            @ForAll @IntRange(min = 1, max = 8) int limit) {
        var facts = facts(people);
        var searched = new IndexedMatching(people);
        var plain = new PlainMatching(people);
        assertEquals(plain.pairs(role, facts, limit), searched.pairs(role, facts, limit));
        for (var person : people.subList(0, 10)) {
            assertEquals(plain.partners(person.personId(), facts, limit), searched.partners(person.personId(), facts, limit));
        }
    }

    @Provide
    Arbitrary<List<Profile>> largeCrowds() {
        return ProfileArbitraries.profiles().list().ofSize(400).map(SearchAgainstPlainTest::distinct);
    }

    private static List<Profile> distinct(List<Profile> people) {
        Map<PersonId, Profile> byId = new HashMap<>();
        people.forEach(person -> byId.put(person.personId(), person));
        return List.copyOf(byId.values());
    }

    /** The same facts, of which partnerships are read when a question comes to someone. */
    private static PairingFacts readOfSome(List<Profile> people, PairingFacts facts) {
        return PairingFacts.withLoader(apart(people, 0, 3), apart(people, 4, 1), Set.of(),
                some -> some.stream().map(facts::partnership).filter(Objects::nonNull).toList());
    }

    private static Set<PersonPair> apart(List<Profile> people, int one, int other) {
        var couples = new HashSet<PersonPair>();
        for (int i = 0; i + 6 < people.size(); i += 6) {
            couples.add(new PersonPair(people.get(i + one).personId(), people.get(i + other).personId()));
        }
        return couples;
    }

    /** A few of the people stand apart or together, chosen by where they stand in the list. */
    private static PairingFacts facts(List<Profile> people) {
        Collection<ActivePartnership> partnerships = new ArrayList<>();
        for (int i = 0; i + 6 < people.size(); i += 6) {
            if (i % 12 == 0) {
                partnerships.add(new ActivePartnership(PartnershipId.of(Ids.v7()), people.get(i + 5).personId(),
                        people.get(i + 2).personId()));
            }
        }
        return new PairingFacts(apart(people, 0, 3), apart(people, 4, 1), partnerships);
    }
}
