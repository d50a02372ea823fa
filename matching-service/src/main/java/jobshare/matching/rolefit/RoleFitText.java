package jobshare.matching.rolefit;

import jobshare.matching.criterion.Criteria;
import jobshare.matching.criterion.Phrases;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.EncodedRole;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.RoleFitPart;

/** Texts that explain how a pair fits a role, from the same data as the points. They name neither person. */
final class RoleFitText {

    private RoleFitText() {
    }

    static String of(RoleFitPart part, RoleCandidate one, RoleCandidate other, EncodedRole role) {
        return switch (part) {
            case SLOTS -> slots(one.person, other.person, role.terms.required());
            case OVERLAP -> overlap(one.person, other.person, role);
            case ESSENTIAL_SKILLS -> skills("essential", one.person, other.person, role.essentialSkills);
            case OPTIONAL_SKILLS -> skills("optional", one.person, other.person, role.optionalSkills);
            case GRADE -> grade(one.person.grade, other.person.grade, role.grade);
            case SITE -> role.remote == RemoteWork.REMOTE.ordinal() ? "The role is remote." : site(one.site, other.site);
            case PAY -> pay(one.pay, other.pay);
        };
    }

    static String missing(RoleFitPart part) {
        return "Neither person has filled in: " + switch (part) {
            case SLOTS, OVERLAP -> "working pattern.";
            case ESSENTIAL_SKILLS, OPTIONAL_SKILLS -> "skills.";
            case GRADE -> "grade.";
            case SITE -> "site.";
            case PAY -> "expected pay in the currency of the role.";
        };
    }

    private static String slots(EncodedProfile one, EncodedProfile other, long required) {
        int slots = Long.bitCount(required);
        int possible = Long.bitCount((one.available | other.available) & required);
        int preferred = Long.bitCount((one.preferred | other.preferred) & required);
        var covered = possible == slots ? "all " : possible + " of ";
        return "Together they cover " + covered + Phrases.count(slots, "required half-day") + " per fortnight, "
                + (preferred == possible ? "all" : preferred) + " of them within preferred hours.";
    }

    private static String overlap(EncodedProfile one, EncodedProfile other, EncodedRole role) {
        int possible = Long.bitCount(one.available & other.available & role.terms.required());
        return "Both can work in " + Phrases.count(possible, "required half-day") + "; the role wants " + role.overlapSlots
                + " for handover.";
    }

    private static String skills(String kind, EncodedProfile one, EncodedProfile other, int[] requested) {
        int met = 0;
        int below = 0;
        for (int skill : requested) {
            int number = skill >>> EncodedProfile.LEVEL_BITS;
            int wanted = skill & EncodedProfile.LEVEL_MASK;
            int level = Math.max(one.level(number), other.level(number));
            met += level >= wanted ? 1 : 0;
            below += level > 0 && level < wanted ? 1 : 0;
        }
        var skills = Phrases.count(requested.length, kind + " skill");
        var held = met < requested.length ? (met == 0 ? "none" : met) + " of " + skills
                : met == 1 ? "the one " + kind + " skill" : "all " + skills;
        return "Together they have " + held + " at the requested level" + (below == 0 ? "." : ", and " + below + " below it.");
    }

    private static String grade(int one, int other, int requested) {
        if (one < 0 || other < 0) {
            int apart = Math.abs(Math.max(one, other) - requested);
            return apart == 0 ? "One person has the grade of the role; the grade of the other is unknown."
                    : "One person is " + Phrases.count(apart, "grade")
                            + " away from the grade of the role; the grade of the other is unknown.";
        }
        int nearer = Math.min(Math.abs(one - requested), Math.abs(other - requested));
        int farther = Math.max(Math.abs(one - requested), Math.abs(other - requested));
        if (nearer == farther) {
            return farther == 0 ? "Both have the grade of the role."
                    : "Both are " + Phrases.count(farther, "grade") + " away from the grade of the role.";
        }
        return nearer == 0 ? "One person has the grade of the role; the other is " + Phrases.count(farther, "grade") + " away."
                : "One person is " + Phrases.count(nearer, "grade") + " away from the grade of the role; the other is "
                        + Phrases.count(farther, "grade") + " away.";
    }

    private static String site(int one, int other) {
        if (one < 0 || other < 0) {
            int known = Math.max(one, other);
            return "One person works "
                    + (known == Criteria.FULL ? "at the site of the role"
                            : known > 0 ? "at another site and can do part of the role remotely" : "at another site")
                    + "; the site of the other is unknown.";
        }
        if (one == Criteria.FULL && other == Criteria.FULL) {
            return "Both work at the site of the role.";
        }
        int away = Math.min(one, other);
        var remote = away > 0 ? " and can do part of the role remotely." : ".";
        return Math.max(one, other) == Criteria.FULL
                ? "One person works at the site of the role, the other at another site" + remote
                : "Both work at other sites" + remote;
    }

    /** Reveals neither who expects more nor how much. */
    private static String pay(int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other) > 0 ? "The role pays about what one person expects; the other gives no comparable amount."
                    : "The role pays less than one person expects; the other gives no comparable amount.";
        }
        if (one == other) {
            return one > 0 ? "The role pays about what both expect." : "The role pays less than both expect.";
        }
        return "The role pays about what one person expects, but less than the other expects.";
    }
}
