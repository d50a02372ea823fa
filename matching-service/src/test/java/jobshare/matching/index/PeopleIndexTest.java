package jobshare.matching.index;

import static jobshare.matching.profile.PersonBuilder.typical;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.PersonBuilder;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileArbitraries;
import jobshare.matching.profile.ProfileStatus;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.settings.PairingTerms;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(ProfileArbitraries.class)
class PeopleIndexTest {

    private static final PairingTerms ANY_JOB = PairingTerms.ofAnyJob(MatchingModel.standard());

    private final PeopleIndex people = new PeopleIndex(MatchingModel.standard());

    private static PersonId id(long number) {
        return PersonId.of(new UUID(number, ~number));
    }

    private static Profile person(long number, int version, int grade) {
        return typical().id(number).version(version).grade(grade).years(grade).profile();
    }

    private int grade(long number) {
        return people.snapshot().find(id(number)).grade;
    }

    @Test
    void findsTheAddedPeople() {
        assertTrue(people.upsert(person(1, 1, 5)));
        assertEquals(5, grade(1));
        assertEquals(id(1), people.snapshot().find(id(1)).personId());
        assertNull(people.snapshot().find(id(2)));
        assertEquals(1, people.snapshot().people());
    }

    @Test
    void ignoresVersionsThatAreNotNewer() {
        people.upsert(person(1, 3, 5));
        assertFalse(people.upsert(person(1, 2, 6)));
        assertFalse(people.upsert(person(1, 3, 6)));
        assertEquals(5, grade(1));
        assertTrue(people.upsert(person(1, 4, 6)));
        assertEquals(6, grade(1));
        assertEquals(1, people.snapshot().people());
    }

    @Test
    void aRemovedPersonStaysRemoved() {
        people.upsert(person(1, 3, 5));
        assertTrue(people.remove(id(1)));
        assertNull(people.snapshot().find(id(1)));
        assertEquals(0, people.snapshot().people());
        assertFalse(people.upsert(person(1, 4, 5)));
        assertFalse(people.remove(id(1)));
        assertEquals(List.of(), search());
    }

    @Test
    void aTombstoneBeforeThePersonTakesEffectToo() {
        assertFalse(people.remove(id(1)));
        assertFalse(people.upsert(person(1, 4, 5)));
    }

    @Test
    void aSnapshotNeverChanges() {
        people.upsertAll(List.of(person(1, 1, 5), person(2, 1, 5)));
        var before = people.snapshot();
        people.upsert(person(1, 2, 7));
        people.remove(id(2));
        people.upsert(person(3, 1, 5));
        assertEquals(5, before.find(id(1)).grade);
        assertEquals(2, before.people());
        assertEquals(2, people.snapshot().people());
        var seen = new HashSet<PersonId>();
        before.all(person -> seen.add(person.personId()));
        assertEquals(Set.of(id(1), id(2)), seen);
    }

    @Test
    void aPausedPersonIsKnownButNotFound() {
        people.upsert(person(1, 1, 5));
        assertEquals(1, search().size());
        people.upsert(typical().id(1).version(2).status(ProfileStatus.PAUSED).profile());
        assertNotNull(people.snapshot().find(id(1)));
        assertEquals(0, search().size());
    }

    @Test
    void anInvalidProfileLeavesTheWholeBatchUnapplied() {
        var bad = typical().id(2).weight(Criterion.FIELD, 9).profile();
        assertThrows(IllegalArgumentException.class, () -> people.upsertAll(List.of(person(1, 1, 5), bad)));
        assertNull(people.snapshot().find(id(1)));
        assertEquals(1, people.upsertAll(List.of(person(1, 1, 5))));
        assertEquals(1, people.snapshot().people());
    }

    @Test
    void equalsAMapAfterManyChanges() {
        var random = new Random(42);
        Map<Long, Integer> expected = new HashMap<>();
        var removed = new HashSet<Long>();
        for (int change = 0; change < 20_000; change++) {
            long number = random.nextInt(3_000);
            if (random.nextInt(10) == 0) {
                assertEquals(expected.remove(number) != null, people.remove(id(number)));
                removed.add(number);
            } else {
                int grade = random.nextInt(1, 100);
                boolean taken = people.upsert(person(number, change, grade));
                assertEquals(!removed.contains(number), taken);
                if (taken) {
                    expected.put(number, grade);
                }
            }
        }
        assertEquals(expected.size(), people.snapshot().people());
        for (long number = 0; number < 3_000; number++) {
            var found = people.snapshot().find(id(number));
            assertEquals(expected.get(number), found == null ? null : (Integer) (int) found.grade);
        }
        var seen = new HashMap<PersonId, Integer>();
        people.snapshot().all(person -> assertNull(seen.put(person.personId(), (int) person.grade)));
        assertEquals(expected.size(), seen.size());
    }

    @Test
    void aBatchEqualsSingleChanges() {
        var profiles = new ArrayList<Profile>();
        for (int number = 0; number < 2_000; number++) {
            profiles.add(person(number, 1, 1 + number % 90));
        }
        assertEquals(2_000, people.upsertAll(profiles));
        assertEquals(0, people.upsertAll(profiles));
        for (int number = 0; number < 2_000; number++) {
            assertEquals(1 + number % 90, grade(number));
        }
    }

    @Test
    void readersSeeConsistentPeopleDuringWrites() throws Exception {
        for (int number = 0; number < 1_000; number++) {
            people.upsert(person(number, 0, 1));
        }
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(3)) {
            var readers = new ArrayList<Future<Integer>>();
            for (int reader = 0; reader < 2; reader++) {
                readers.add(threads.submit(() -> read(done)));
            }
            var writer = threads.submit(() -> {
                var random = new Random(1);
                for (int change = 1; change < 20_000; change++) {
                    people.upsert(person(random.nextInt(1_000), change, 1 + change % 60));
                    if (change % 10 == 0) {
                        people.remove(id(10_000 + change / 10 - 1));
                        people.upsert(person(10_000 + change / 10, change, 1 + change % 60));
                    }
                }
            });
            try {
                writer.get();
            } finally {
                done.set(true);
            }
            for (var reader : readers) {
                assertTrue(reader.get() > 0);
            }
        }
    }

    private int read(AtomicBoolean done) {
        int rounds = 0;
        do {
            var snapshot = people.snapshot();
            var seen = new HashSet<PersonId>();
            snapshot.all(person -> {
                assertEquals(person.grade, person.years);
                assertTrue(seen.add(person.personId()));
            });
            assertEquals(snapshot.people(), seen.size());
            for (int number = 0; number < 1_000; number += 100) {
                assertNotNull(snapshot.find(id(number)));
            }
            rounds++;
        } while (!done.get());
        return rounds;
    }

    @Property
    void thePrefilterPassesEveryoneWhomTheConstraintsAllow(@ForAll Profile mine, @ForAll Profile theirs) {
        var index = new PeopleIndex(MatchingModel.standard());
        index.upsert(theirs);
        var asker = index.encode(mine);
        var through = new ArrayList<EncodedProfile>();
        index.snapshot().search(new ConstraintPrefilter(asker, ANY_JOB), through::add);
        if (Constraints.allow(asker, index.encode(theirs), ANY_JOB)) {
            assertEquals(1, through.size());
        }
    }

    @Test
    void thePrefilterPassesPeopleWithoutAShareForAnyJob() {
        people.upsert(typical().id(1).share(null).profile());
        var asker = people.encode(typical().share("0.6", "0.6").profile());
        var through = new ArrayList<EncodedProfile>();
        var littleJob = new PairingTerms(MatchingModel.standard(), PersonBuilder.FULL_WEEK, 5_000);
        people.snapshot().search(new ConstraintPrefilter(asker, littleJob), through::add);
        assertTrue(Constraints.allow(asker, through.getFirst(), littleJob));
    }

    @Test
    void thePrefilterExcludesPeopleOfTheWrongTimeGradeSiteOrShare() {
        people.upsertAll(List.of(person(1, 1, 5), person(2, 1, 9), typical().id(3).works(0, 0).profile(),
                typical().id(4).site("RTM").profile(), typical().id(5).share("0.1", "0.2").profile(),
                typical().id(6).share("0.9", "0.9").profile()));
        var asker = people
                .encode(typical().works(0, PersonBuilder.FIRST_HALF).share("0.5", "0.5").remote(RemoteWork.ON_SITE).profile());
        var through = new ArrayList<PersonId>();
        people.snapshot().search(new ConstraintPrefilter(asker, ANY_JOB), person -> through.add(person.personId()));
        assertEquals(List.of(id(1)), through);
    }

    private List<EncodedProfile> search() {
        var found = new ArrayList<EncodedProfile>();
        people.snapshot().search(new ConstraintPrefilter(people.encode(typical().profile()), ANY_JOB), found::add);
        return found;
    }
}
