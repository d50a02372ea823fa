package jobshare.proposal.proposal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the caller is to one proposal or arrangement.
 *
 * @param sides the sides on which the caller may act
 * @param person the partner who calls; set where {@link Side#PARTNER} is among the sides
 * @param reads whether the caller may read whatever is there
 * @param seesPay whether the caller may see what an offer pays
 * @param seesEveryName whether the caller may see both names at any time; otherwise {@link NamePolicy} decides
 */
public record Standing(Set<Side> sides, @Nullable PersonId person, boolean reads, boolean seesPay,
        boolean seesEveryName) {

    public boolean sees() {
        return reads || !sides.isEmpty();
    }

    /** On which of her or his sides the caller does something that only some sides may do; the nearest to the pair first. */
    public Optional<Side> sideAmong(Set<Side> able) {
        return Arrays.stream(Side.values()).filter(side -> sides.contains(side) && able.contains(side)).findFirst();
    }

    public boolean isAny(Side... these) {
        return Arrays.stream(these).anyMatch(sides::contains);
    }

    /** The partner as whom the caller acts on a side; null on every other side. */
    public @Nullable PersonId personOn(Side side) {
        return side == Side.PARTNER ? person : null;
    }

    /** Whether the caller is the employer's side and nothing else, to whom a sounding is nameless. */
    public boolean onlyHiringManager() {
        return !reads && sides.equals(Set.of(Side.HIRING_MANAGER));
    }
}
