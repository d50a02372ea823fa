package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;
import static jobshare.matching.criterion.Criterion.NO_DATA;

import java.util.ArrayList;
import java.util.List;

/**
 * How well two people together fit a role: the mean of the parts that have data, weighted by the role or else the model, and rounded down. More
 * of a skill that the role asks for never lowers it, nor does more time where time is short.
 */
public final class RoleFit {

    private static final RolePart[] PARTS = RolePart.values();

    private final RoleTraits role;
    private final int[] weights = new int[PARTS.length];

    public RoleFit(RoleTraits role) {
        this.role = role;
        for (var part : PARTS) {
            weights[part.ordinal()] = role.weight(part);
        }
    }

    /** 0 to 1000, or {@link Scores#NO_SCORE} where no part that counts has data. */
    public int score(Applicant one, Applicant other) {
        int sum = 0;
        int all = 0;
        for (int i = 0; i < weights.length; i++) {
            int points = points(PARTS[i], one, other);
            if (points != NO_DATA) {
                sum += weights[i] * points;
                all += weights[i];
            }
        }
        return all == 0 ? Scores.NO_SCORE : sum / all;
    }

    /** What each part adds to the score, in the order of the parts; those without data are left out. */
    public List<RoleContribution> contributions(Applicant one, Applicant other) {
        var fits = new int[PARTS.length];
        var counted = new int[PARTS.length];
        for (var part : PARTS) {
            fits[part.ordinal()] = points(part, one, other);
            counted[part.ordinal()] = fits[part.ordinal()] == NO_DATA ? 0 : weights[part.ordinal()];
        }
        var points = Apportionment.of(fits, counted);
        var contributions = new ArrayList<RoleContribution>();
        for (var part : PARTS) {
            int i = part.ordinal();
            if (fits[i] != NO_DATA) {
                contributions.add(new RoleContribution(part, points[i], counted[i], fits[i],
                        RoleWords.of(part, one, other, role)));
            }
        }
        return contributions;
    }

    /** How much of the weight of what the role asks for is on parts that have data, 0 to 1000, rounded down. */
    public int confidence(Applicant one, Applicant other) {
        int told = 0;
        int asked = 0;
        for (var part : PARTS) {
            int weight = role.asks(part) ? weights[part.ordinal()] : 0;
            asked += weight;
            told += points(part, one, other) == NO_DATA ? 0 : weight;
        }
        return asked == 0 ? 0 : FULL * told / asked;
    }

    /** What the role asks for and can't be judged. */
    public List<Missing> missing(Applicant one, Applicant other) {
        var missing = new ArrayList<Missing>();
        for (var part : PARTS) {
            if (role.asks(part) && points(part, one, other) == NO_DATA) {
                missing.add(new Missing(part.name(), RoleWords.missing(part)));
            }
        }
        return missing;
    }

    private int points(RolePart part, Applicant one, Applicant other) {
        return switch (part) {
            case SLOTS -> slots(one.person, other.person);
            case OVERLAP -> overlap(one.person, other.person);
            case ESSENTIAL_SKILLS -> skills(one, other, one.essentialLevels, other.essentialLevels, role.essentialLevels);
            case OPTIONAL_SKILLS -> skills(one, other, one.optionalLevels, other.optionalLevels, role.optionalLevels);
            case GRADE -> mean(one.grade, other.grade);
            case SITE -> mean(one.site, other.site);
            case PAY -> mean(one.pay, other.pay);
        };
    }

    /** A required slot counts in full where one of them prefers it, half where it is only possible. */
    private int slots(Traits one, Traits other) {
        if (!one.patternTold || !other.patternTold) {
            return NO_DATA;
        }
        long required = role.terms.required();
        int possible = Long.bitCount((one.available | other.available) & required);
        int preferred = Long.bitCount((one.preferred | other.preferred) & required);
        return FULL * (possible + preferred) / (2 * Long.bitCount(required));
    }

    private int overlap(Traits one, Traits other) {
        if (role.overlapSlots == 0 || !one.patternTold || !other.patternTold) {
            return NO_DATA;
        }
        int possible = Long.bitCount(one.available & other.available & role.terms.required());
        return FULL * Math.min(possible, role.overlapSlots) / role.overlapSlots;
    }

    /** Levels held by either, up to the level asked for, as a part of all levels asked for. */
    private static int skills(Applicant one, Applicant other, long[] levels, long[] others, int asked) {
        return asked == 0 || !one.skillsTold && !other.skillsTold ? NO_DATA : FULL * Levels.higher(levels, others) / asked;
    }

    private static int mean(int one, int other) {
        if (one == NO_DATA) {
            return other;
        }
        return other == NO_DATA ? one : (one + other) / 2;
    }
}
