package jobshare.proposal.pitch;

import java.util.List;
import java.util.Optional;
import jobshare.proposal.pitch.PitchContent.SkillRow;
import jobshare.proposal.skill.Skill;

/** Which partner holds the skills that a role requires, at the required level or above. */
final class SkillTable {

    private static final int HIGHEST = 5;

    /** How many required skills are held by both partners, by one, and by neither. */
    record Held(int both, int one, int neither) {

        int all() {
            return both + one + neither;
        }
    }

    private SkillTable() {
    }

    static List<SkillRow> of(List<Skill> needed, List<Skill> first, List<Skill> second) {
        return needed.stream()
                .map(skill -> new SkillRow(skill.displayName(), level(skill.level()), level(first, skill), level(second, skill),
                        holder(holds(first, skill), holds(second, skill))))
                .toList();
    }

    static Held held(List<Skill> needed, List<Skill> first, List<Skill> second) {
        int both = 0;
        int one = 0;
        for (var skill : needed) {
            var ofFirst = holds(first, skill);
            var ofSecond = holds(second, skill);
            both += ofFirst && ofSecond ? 1 : 0;
            one += ofFirst != ofSecond ? 1 : 0;
        }
        return new Held(both, one, needed.size() - both - one);
    }

    private static String holder(boolean first, boolean second) {
        return first && second ? "both" : first ? "A" : second ? "B" : "neither";
    }

    private static boolean holds(List<Skill> skills, Skill needed) {
        return find(skills, needed).filter(skill -> skill.level() >= needed.level()).isPresent();
    }

    private static String level(List<Skill> skills, Skill needed) {
        return find(skills, needed).map(skill -> level(skill.level())).orElse("none");
    }

    private static Optional<Skill> find(List<Skill> skills, Skill needed) {
        return skills.stream().filter(skill -> skill.uri().equals(needed.uri())).findFirst();
    }

    private static String level(int level) {
        return level + " of " + HIGHEST;
    }
}
