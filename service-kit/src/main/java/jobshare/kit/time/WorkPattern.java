package jobshare.kit.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The hours that a person can work: each slot of the fortnight is preferred, possible or unavailable. In JSON it is a list of one
 * week (which repeats) or two, see {@link Week}, with the letters {@code P} preferred, {@code o} possible, {@code -} unavailable.
 *
 * @param preferred the preferred slots, as in {@link Slots#bits()}
 * @param available the preferred and the possible slots
 */
@Schema(type = SchemaType.ARRAY, implementation = Week.class, maxItems = 2,
        description = "Working hours of a fortnight: one week, which repeats, or two. Each day has three letters (morning, "
                + "afternoon, night): P preferred, o possible, - unavailable.")
@Embeddable
public record WorkPattern(long preferred, long available) {

    public WorkPattern {
        if ((preferred & ~available) != 0) {
            throw new IllegalArgumentException("Preferred slots must be available: " + preferred + " is not within " + available);
        }
    }

    /** @throws jobshare.kit.rejection.UnreadableValue unless there are one or two weeks, and each day is three of the letters P, o and - */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WorkPattern of(List<Week> weeks) {
        var fortnight = Fortnight.of(weeks, "Po-");
        var preferred = fortnight.bits('P');
        return new WorkPattern(preferred, preferred | fortnight.bits('o'));
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
