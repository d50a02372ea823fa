package jobshare.local.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

    private final DemoPeople people = new DemoPeople(JobField.all());

    @Test
    void areTheSameEveryTime() {
        assertEquals(people.all(), people.all());
    }

    @Test
    void areCompleteAndOrderedByNumber() {
        var numbers = people.all().stream().map(DemoPerson::number).toList();
        assertEquals(DemoIds.PEOPLE, new HashSet<>(numbers).size());
        assertEquals(numbers.stream().sorted().toList(), numbers);
    }

    @Test
    void haveRandomIds() {
        assertTrue(people.all().stream().allMatch(person -> person.id().version() == 4 && person.id().variant() == 2));
    }

    @Test
    void haveAsciiEmailAddresses() {
        assertTrue(people.all()
                .stream()
                .allMatch(person -> person.hrFields().get("workEmail").toString().matches("[a-z]+\\.[a-z]+\\d+@example\\.com")));
    }

    @Test
    void idsOfOtherObjectsAreTimeOrderedAndUnique() {
        var ids = Stream
                .concat(Stream.of(DemoIds.FIRST_ROLE),
                        Arrays.stream(DemoPair.values())
                                .flatMap(pair -> Stream.of(pair.introduction(), pair.partnership(), pair.proposal())))
                .toList();
        assertAll(() -> assertEquals(ids.size(), new HashSet<>(ids).size()),
                () -> assertTrue(ids.stream().allMatch(id -> id.version() == 7 && id.variant() == 2)));
    }

    @Test
    void rolesOfHiresHaveNoOtherProposals() {
        var taken = Stream.of(DemoPair.HIRED, DemoPair.HIRED_PART_TIME, DemoPair.HIRED_CONFIRMED).map(DemoPair::role).toList();
        var asked = Arrays.stream(DemoPair.values()).map(DemoPair::role).filter(taken::contains).toList();
        assertEquals(taken, asked);
    }

    @Test
    void anaKeepsHerId() {
        assertEquals(UUID.fromString("935a445f-b421-44c1-a7a4-bdefb1abea06"), DemoIds.ANA);
    }
}
