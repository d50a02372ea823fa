package jobshare.matching.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.RoleFitPart;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.Skill;

/** The fit to a role once more, from the profiles themselves. */
final class PlainRoleFit {

    private PlainRoleFit() {
    }

    static OptionalInt score(RoleProfile role, long required, Profile one, Profile other) {
        return PlainScores.mean(List.of(slots(required, one, other), overlap(role, required, one, other),
                skills(role.essentialSkills(), one, other), skills(role.optionalSkills(), one, other),
                PlainScores.mean(List.of(grade(role, one), grade(role, other)), List.of(1, 1)),
                PlainScores.mean(List.of(site(role, one), site(role, other)), List.of(1, 1)),
                PlainScores.mean(List.of(pay(role, one), pay(role, other)), List.of(1, 1))), weights(role));
    }

    /** The role's own, or else what the suite ships with; all one where that makes all of them nothing. */
    private static List<Integer> weights(RoleProfile role) {
        var shipped = List.of(3, 1, 3, 1, 1, 1, 1);
        var weights = new ArrayList<Integer>();
        for (var part : RoleFitPart.values()) {
            weights.add(role.weights().getOrDefault(part, shipped.get(part.ordinal())));
        }
        return weights.stream().allMatch(weight -> weight == 0) ? List.of(1, 1, 1, 1, 1, 1, 1) : weights;
    }

    private static OptionalInt pay(RoleProfile role, Profile person) {
        var paid = role.pay();
        var wanted = person.payExpectation();
        return paid == null || wanted == null || !paid.currency().equals(wanted.currency()) ? OptionalInt.empty()
                : OptionalInt.of(wanted.amount() > paid.endOfStep() ? 0 : 1000);
    }

    private static OptionalInt slots(long required, Profile one, Profile other) {
        int halves = 0;
        for (int slot = 0; slot < 42; slot++) {
            if ((required & 1L << slot) != 0) {
                boolean possible = one.pattern().availableSlots().contains(slot)
                        || other.pattern().availableSlots().contains(slot);
                boolean preferred = one.pattern().preferredSlots().contains(slot)
                        || other.pattern().preferredSlots().contains(slot);
                halves += (possible ? 1 : 0) + (preferred ? 1 : 0);
            }
        }
        return OptionalInt.of(1000 * halves / (2 * Long.bitCount(required)));
    }

    private static OptionalInt overlap(RoleProfile role, long required, Profile one, Profile other) {
        if (role.overlapSlots() == null || role.overlapSlots() == 0) {
            return OptionalInt.empty();
        }
        int both = Long.bitCount(one.pattern().available() & other.pattern().available() & required);
        return OptionalInt.of(1000 * Math.min(both, role.overlapSlots()) / role.overlapSlots());
    }

    private static OptionalInt skills(List<Skill> asked, Profile one, Profile other) {
        if (asked.isEmpty() || one.skills().isEmpty() && other.skills().isEmpty()) {
            return OptionalInt.empty();
        }
        var levels = PlainScores.levels(asked);
        int held = 0;
        int all = 0;
        for (var skill : levels.keySet()) {
            int best = Math.max(PlainScores.levels(one.skills()).getOrDefault(skill, 0),
                    PlainScores.levels(other.skills()).getOrDefault(skill, 0));
            held += Math.min(best, levels.get(skill));
            all += levels.get(skill);
        }
        return OptionalInt.of(1000 * held / all);
    }

    private static OptionalInt grade(RoleProfile role, Profile person) {
        return role.grade() == null || person.grade() == null ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, 1000 - 400 * Math.abs(role.grade() - person.grade())));
    }

    private static OptionalInt site(RoleProfile role, Profile person) {
        if (role.remote() == RemoteWork.REMOTE) {
            return OptionalInt.of(1000);
        }
        if (role.site() == null || person.site() == null) {
            return OptionalInt.empty();
        }
        boolean someDistance = role.remote() == RemoteWork.HYBRID
                && (person.remote() == RemoteWork.HYBRID || person.remote() == RemoteWork.REMOTE);
        return OptionalInt.of(role.site().equals(person.site()) ? 1000 : someDistance ? 500 : 0);
    }
}
