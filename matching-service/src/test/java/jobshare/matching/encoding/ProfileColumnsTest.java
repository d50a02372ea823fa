package jobshare.matching.encoding;

import static jobshare.matching.profile.PersonBuilder.someone;
import static jobshare.matching.profile.PersonBuilder.typical;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jobshare.matching.profile.CareerDirection;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileArbitraries;
import jobshare.matching.settings.MatchingModel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(ProfileArbitraries.class)
@Domain(DomainContext.Global.class)
class ProfileColumnsTest {

    private final StringDictionary dictionary = new StringDictionary();
    private final SharedValues sharedValues = new SharedValues();

    private EncodedProfile encode(Profile profile) {
        return EncodedProfile.of(profile, dictionary, MatchingModel.standard());
    }

    private ProfileColumns columns(List<Profile> people) {
        var columns = new ProfileColumns.Builder(sharedValues, people.size() + 3);
        people.forEach(person -> columns.add(encode(person)));
        return columns.build();
    }

    /** Every field there is, so that one that is added and not packed is found out. */
    private static Map<String, Object> all(EncodedProfile person) {
        var all = new TreeMap<String, Object>();
        Stream.of(EncodedProfile.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .forEach(field -> all.put(field.getName(), valueOf(field, person)));
        return all;
    }

    private static Object valueOf(Field field, EncodedProfile person) {
        try {
            field.setAccessible(true);
            return switch (field.get(person)) {
                case int[] numbers -> List.of(numbers.length, Arrays.toString(numbers));
                case short[] numbers -> Arrays.toString(numbers);
                case Object other -> other;
            };
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Property
    void readsBackEveryStoredField(@ForAll @Size(min = 1, max = 20) List<Profile> people) {
        var columns = columns(people);
        var copy = new ProfileColumns.Builder(sharedValues, people.size());
        for (int row = people.size() - 1; row >= 0; row--) {
            copy.add(columns, row);
        }
        var turned = copy.build();
        for (int row = 0; row < people.size(); row++) {
            var expected = all(encode(people.get(row)));
            assertEquals(expected, all(columns.profile(row)));
            assertEquals(expected, all(turned.profile(people.size() - 1 - row)));
        }
    }

    @Test
    void rejectsValuesThatDoNotFit() {
        assertThrows(IllegalArgumentException.class, () -> columns(List.of(typical().overlap(63).profile())));
        assertThrows(IllegalArgumentException.class,
                () -> columns(List.of(typical().aspires(CareerDirection.STAY, 3000).profile())));
        assertThrows(IllegalArgumentException.class, () -> new BitField(60, 5));
    }

    @Test
    void missingDataIsStoredAsAValueThatPassesEveryFilter() {
        var columns = columns(List.of(someone().profile()));
        assertEquals((1L << 42) - 1, columns.available(0));
        assertEquals(127, columns.grade(0));
        assertEquals(0, columns.minShare(0));
        assertEquals(ProfileColumns.ANY_MAX_SHARE, columns.maxShare(0));
        assertEquals(EncodedProfile.NONE, columns.remote(0));
    }
}
