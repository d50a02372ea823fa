package jobshare.kit.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A set of slots of a fortnight: 2 weeks x 7 days x (morning, afternoon, night). Bit {@code week * 21 + day * 3 + part}
 * represents a slot, starting with Monday morning. In JSON it is a list of one week (which repeats) or two, see {@link Week},
 * with {@code X} for a slot in the set. The empty set is an empty list.
 *
 * @param bits one bit per slot; only the lowest {@value #COUNT} may be set
 */
@Schema(type = SchemaType.ARRAY, implementation = Week.class, maxItems = 2,
        description = "Slots of a fortnight: one week, which repeats, or two; empty for no slots. Each day has three "
                + "letters (morning, afternoon, night): X or -.")
public record Slots(long bits) {

    /** The number of slots in a fortnight. */
    public static final int COUNT = 42;
    public static final Slots NONE = new Slots(0);
    public static final Slots ALL = new Slots((1L << COUNT) - 1);

    public Slots {
        if ((bits & ~((1L << COUNT) - 1)) != 0) {
            throw new IllegalArgumentException("A fortnight has " + COUNT + " slots, but higher bits are set: " + bits);
        }
    }

    /** @throws jobshare.kit.rejection.UnreadableValue for more than two weeks, or a day that is not three of the letters X and - */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Slots of(List<Week> weeks) {
        return weeks.isEmpty() ? NONE : new Slots(Fortnight.of(weeks, "X-").bits('X'));
    }

    /** The shortest form: one week if both are equal, without the days that have no slots. */
    @JsonValue
    public List<Week> weeks() {
        return isEmpty() ? List.of() : Fortnight.weeks(slot -> contains(slot) ? 'X' : '-');
    }

    public boolean contains(int slot) {
        return (bits >>> slot & 1) != 0;
    }

    public boolean containsAll(Slots other) {
        return (other.bits & ~bits) == 0;
    }

    public Slots and(Slots other) {
        return new Slots(bits & other.bits);
    }

    public Slots or(Slots other) {
        return new Slots(bits | other.bits);
    }

    public Slots minus(Slots other) {
        return new Slots(bits & ~other.bits);
    }

    public int count() {
        return Long.bitCount(bits);
    }

    public boolean isEmpty() {
        return bits == 0;
    }
}
