package jobshare.matching.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.Skill;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.profile.WayOfSharing;

/** The criteria once more, from the profiles themselves, slot by slot and word by word; slow and plain to see. */
final class PlainScores {

    private PlainScores() {
    }

    static OptionalInt pair(Profile one, Profile other, long required) {
        return together(directional(one, other, required), directional(other, one, required));
    }

    static OptionalInt together(OptionalInt a, OptionalInt b) {
        if (a.isEmpty() || b.isEmpty()) {
            return OptionalInt.empty();
        }
        int sum = a.getAsInt() + b.getAsInt();
        return OptionalInt.of(sum == 0 ? 0 : 2 * a.getAsInt() * b.getAsInt() / sum);
    }

    private static OptionalInt directional(Profile mine, Profile theirs, long required) {
        boolean allZero = true;
        for (var criterion : Criterion.values()) {
            allZero &= mine.weights().getOrDefault(criterion, 1) == 0;
        }
        var parts = new ArrayList<OptionalInt>();
        var weights = new ArrayList<Integer>();
        for (var criterion : Criterion.values()) {
            parts.add(points(criterion, mine, theirs, required));
            weights.add(allZero ? 1 : mine.weights().getOrDefault(criterion, 1));
        }
        return mean(parts, weights);
    }

    static OptionalInt mean(List<OptionalInt> parts, List<Integer> weights) {
        int sum = 0;
        int all = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isPresent()) {
                sum += weights.get(i) * parts.get(i).getAsInt();
                all += weights.get(i);
            }
        }
        return all == 0 ? OptionalInt.empty() : OptionalInt.of(sum / all);
    }

    private static OptionalInt points(Criterion criterion, Profile mine, Profile theirs, long required) {
        return switch (criterion) {
            case SCHEDULE -> schedule(mine, theirs, required);
            case EXPERIENCE -> mean(List.of(grades(mine, theirs), years(mine, theirs)), List.of(1, 1));
            case STRENGTHS -> strengths(mine.strengths(), theirs.strengths());
            case VALUES -> values(mine.values(), theirs.values());
            case FIELD -> mean(List.of(occupations(mine, theirs), skills(mine, theirs)), List.of(1, 1));
            case ASPIRATION -> aspirations(mine, theirs);
            case WAY_OF_SHARING -> mine.wayOfSharing() == null || theirs.wayOfSharing() == null ? OptionalInt.empty()
                    : OptionalInt.of(mine.wayOfSharing() == theirs.wayOfSharing() ? 1000
                            : mine.wayOfSharing() == WayOfSharing.HYBRID || theirs.wayOfSharing() == WayOfSharing.HYBRID ? 500
                                    : 0);
        };
    }

    private static OptionalInt schedule(Profile mine, Profile theirs, long required) {
        if (mine.pattern() == null || theirs.pattern() == null) {
            return OptionalInt.empty();
        }
        int slots = 0;
        int preferred = 0;
        int overlap = 0;
        for (int slot = 0; slot < 42; slot++) {
            if ((required & 1L << slot) != 0) {
                slots++;
                preferred += mine.pattern().preferredSlots().contains(slot) || theirs.pattern().preferredSlots().contains(slot)
                        ? 1
                        : 0;
                overlap += mine.pattern().availableSlots().contains(slot) && theirs.pattern().availableSlots().contains(slot) ? 1
                        : 0;
            }
        }
        var wanted = mine.overlapSlots();
        var met = wanted == null ? OptionalInt.empty()
                : OptionalInt.of(wanted == 0 ? 1000 : 1000 * Math.min(overlap, wanted) / wanted);
        var taste = OptionalInt.empty();
        if (!mine.splits().isEmpty() && !theirs.splits().isEmpty()) {
            Set<TimeSplit> both = new HashSet<>(mine.splits());
            both.retainAll(theirs.splits());
            taste = OptionalInt.of(1000 * both.size() / Math.min(mine.splits().size(), theirs.splits().size()));
        }
        return mean(List.of(OptionalInt.of(1000 * preferred / slots), met, taste), List.of(3, 1, 1));
    }

    private static OptionalInt grades(Profile mine, Profile theirs) {
        return mine.grade() == null || theirs.grade() == null ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, 1000 - 400 * Math.abs(mine.grade() - theirs.grade())));
    }

    private static OptionalInt years(Profile mine, Profile theirs) {
        if (mine.yearsOfExperience() == null || theirs.yearsOfExperience() == null) {
            return OptionalInt.empty();
        }
        int fewer = Math.min(mine.yearsOfExperience(), theirs.yearsOfExperience());
        int more = Math.max(mine.yearsOfExperience(), theirs.yearsOfExperience());
        return OptionalInt.of(1000 * (fewer + 2) / (more + 2));
    }

    private static OptionalInt strengths(List<String> mine, List<String> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return OptionalInt.empty();
        }
        int alike = 0;
        int possible = 0;
        for (int rank = 0; rank < mine.size(); rank++) {
            int other = theirs.indexOf(mine.get(rank));
            alike += other < 0 ? 0 : Math.min(5 - rank, 5 - other);
            possible += rank < theirs.size() ? 5 - rank : 0;
        }
        return OptionalInt.of(1000 - 1000 * alike / possible);
    }

    private static OptionalInt values(Map<String, Integer> mine, Map<String, Integer> theirs) {
        var both = new HashSet<>(mine.keySet());
        both.retainAll(theirs.keySet());
        int near = both.stream().mapToInt(question -> 4 - Math.abs(mine.get(question) - theirs.get(question))).sum();
        return both.isEmpty() ? OptionalInt.empty() : OptionalInt.of(1000 * near / (4 * both.size()));
    }

    private static OptionalInt occupations(Profile mine, Profile theirs) {
        if (mine.occupation() == null || theirs.occupation() == null) {
            return OptionalInt.empty();
        }
        if (mine.occupation().equals(theirs.occupation())) {
            return OptionalInt.of(1000);
        }
        int common = 4;
        while (common > 0 && !begins(theirs.occupationGroup(), mine.occupationGroup(), common)) {
            common--;
        }
        return OptionalInt.of(200 * common);
    }

    private static boolean begins(String code, String other, int digits) {
        return code.length() >= digits && other.length() >= digits && code.startsWith(other.substring(0, digits));
    }

    private static OptionalInt skills(Profile mine, Profile theirs) {
        var own = levels(mine.skills());
        var others = levels(theirs.skills());
        if (own.isEmpty() || others.isEmpty()) {
            return OptionalInt.empty();
        }
        var all = new HashSet<>(own.keySet());
        all.addAll(others.keySet());
        int lower = all.stream().mapToInt(skill -> Math.min(own.getOrDefault(skill, 0), others.getOrDefault(skill, 0))).sum();
        int higher = all.stream().mapToInt(skill -> Math.max(own.getOrDefault(skill, 0), others.getOrDefault(skill, 0))).sum();
        return OptionalInt.of(1000 * lower / higher);
    }

    static Map<String, Integer> levels(List<Skill> skills) {
        var levels = new HashMap<String, Integer>();
        skills.forEach(skill -> levels.merge(skill.uri(), skill.level(), Math::max));
        return levels;
    }

    private static OptionalInt aspirations(Profile mine, Profile theirs) {
        var own = mine.aspiration();
        var other = theirs.aspiration();
        if (own == null || other == null) {
            return OptionalInt.empty();
        }
        int direction = switch (Math.abs(own.direction().ordinal() - other.direction().ordinal())) {
            case 0 -> 1000;
            case 1 -> 400;
            default -> 100;
        };
        var horizon = own.horizonMonths() == null || other.horizonMonths() == null ? OptionalInt.empty()
                : OptionalInt.of(1000 * Math.max(0, 60 - Math.abs(own.horizonMonths() - other.horizonMonths())) / 60);
        return mean(List.of(OptionalInt.of(direction), horizon), List.of(2, 1));
    }
}
