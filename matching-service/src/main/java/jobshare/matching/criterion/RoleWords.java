package jobshare.matching.criterion;

/** Says in words how two people fit a role, made from the same data as the points. */
final class RoleWords {

    private RoleWords() {
    }

    static String of(RolePart part, Applicant one, Applicant other, RoleTraits role) {
        return switch (part) {
            case SLOTS -> slots(one.person, other.person, role.terms.required());
            case OVERLAP -> overlap(one.person, other.person, role);
            case ESSENTIAL_SKILLS -> skills("essential", one.person, other.person, role.essentialSkills);
            case OPTIONAL_SKILLS -> skills("optional", one.person, other.person, role.optionalSkills);
            case GRADE -> grade(one.person.grade, other.person.grade, role.grade);
            case SITE -> role.remote == Remote.REMOTE.ordinal()
                    ? "The role can be done from anywhere."
                    : site(one.site, other.site);
            case PAY -> pay(one.pay, other.pay);
        };
    }

    static String missing(RolePart part) {
        return "Neither of the two has filled in: " + switch (part) {
            case SLOTS, OVERLAP -> "working pattern.";
            case ESSENTIAL_SKILLS, OPTIONAL_SKILLS -> "skills.";
            case GRADE -> "grade.";
            case SITE -> "site.";
            case PAY -> "pay in the currency of the role.";
        };
    }

    private static String slots(Traits one, Traits other, long required) {
        int slots = Long.bitCount(required);
        int possible = Long.bitCount((one.available | other.available) & required);
        int preferred = Long.bitCount((one.preferred | other.preferred) & required);
        var covered = possible == slots ? "all " + slots : possible + " of " + slots;
        return "The two cover " + covered + " required slots of a fortnight, "
                + (preferred == possible ? "all" : preferred) + " in time that one of them prefers.";
    }

    private static String overlap(Traits one, Traits other, RoleTraits role) {
        int possible = Long.bitCount(one.available & other.available & role.terms.required());
        return "Both could work in " + Words.count(possible, "required slot") + "; for handover the role wants "
                + role.overlapSlots
                + ".";
    }

    private static String skills(String which, Traits one, Traits other, int[] asked) {
        int there = 0;
        int below = 0;
        for (int skill : asked) {
            int level = Math.max(one.level(skill >>> Traits.LEVEL_BITS), other.level(skill >>> Traits.LEVEL_BITS));
            there += level >= (skill & Traits.LEVEL_MASK) ? 1 : 0;
            below += level > 0 && level < (skill & Traits.LEVEL_MASK) ? 1 : 0;
        }
        var skills = Words.count(asked.length, which + " skill");
        var held = there == asked.length
                ? "Together they have " + (there == 1 ? "the one " + which + " skill" : "all " + skills)
                        + " at the level asked for"
                : "Together they have " + there + " of " + skills + " at the level asked for";
        return held + (below == 0 ? "." : ", and " + below + " below it.");
    }

    private static String grade(int one, int other, int asked) {
        if (one < 0 || other < 0) {
            return "The one whose grade is known " + (Math.max(one, other) == asked
                    ? "has that of the role."
                    : "is " + Words.count(Math.abs(Math.max(one, other) - asked), "grade") + " away from that of the role.");
        }
        int nearer = Math.min(Math.abs(one - asked), Math.abs(other - asked));
        int farther = Math.max(Math.abs(one - asked), Math.abs(other - asked));
        if (nearer == farther) {
            return farther == 0
                    ? "Both have the grade of the role."
                    : "Both are " + Words.count(farther, "grade") + " away from that"
                            + " of the role.";
        }
        return "One "
                + (nearer == 0
                        ? "has the grade of the role"
                        : "is " + Words.count(nearer, "grade") + " away from that of the role")
                + ", the other is " + farther + (nearer == 0 ? farther == 1 ? " grade away." : " grades away." : " away.");
    }

    private static String site(int one, int other) {
        if (one < 0 || other < 0) {
            return "The one whose site is known " + (Math.max(one, other) == Criterion.FULL
                    ? "works where the role is."
                    : "works elsewhere" + (Math.max(one, other) > 0 ? ", and could do part of it from there." : "."));
        }
        if (one == Criterion.FULL && other == Criterion.FULL) {
            return "Both work where the role is.";
        }
        int away = Math.min(one, other);
        var distance = away > 0 ? ", and could do part of it from there." : ".";
        return Math.max(one, other) == Criterion.FULL
                ? "One works where the role is, the other elsewhere" + distance
                : "Both work elsewhere" + distance;
    }

    /** Says of nobody in particular what they want, and of no one how much. */
    private static String pay(int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other) > 0
                    ? "The role pays what the one who told wants to earn."
                    : "The one who told wants to earn more than the role pays.";
        }
        if (one == other) {
            return one > 0 ? "The role pays what both want to earn." : "Both want to earn more than the role pays.";
        }
        return "The role pays what one of them wants to earn, and less than the other wants.";
    }
}
