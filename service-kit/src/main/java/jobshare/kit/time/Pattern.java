package jobshare.kit.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When someone would work: each slot of the fortnight is preferred, possible or unavailable. In JSON a list of one week (which
 * repeats) or two, see {@link Week}, with {@code P} preferred, {@code o} possible, {@code -} unavailable.
 *
 * @param preferred the preferred slots, as in {@link Slots#bits()}
 * @param available the preferred and the possible slots
 */
@Schema(type = SchemaType.ARRAY, implementation = Week.class, description = "Working time of a fortnight: one week, which repeats, or two. Each day has three letters (morning, afternoon, night): "
        + "P preferred, o possible, - unavailable.")
public record Pattern(long preferred, long available) {

    public Pattern {
        if ((preferred & ~available) != 0) {
            throw new IllegalArgumentException("A preferred slot is available too: " + preferred + " is not within " + available);
        }
    }

    /** @throws jobshare.kit.problem.InvalidValue when the weeks are not one or two, or a day is not three letters of P, o and - */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Pattern of(List<Week> weeks) {
        var fortnight = Fortnight.of(weeks, "Po-");
        var preferred = fortnight.bits('P');
        return new Pattern(preferred, preferred | fortnight.bits('o'));
    }

    @JsonValue
    public List<Week> weeks() {
        return Fortnight.weeks(slot -> (preferred >>> slot & 1) != 0 ? 'P' : (available >>> slot & 1) != 0 ? 'o' : '-');
    }

    public Slots preferredSlots() {
        return new Slots(preferred);
    }

    public Slots availableSlots() {
        return new Slots(available);
    }
}
