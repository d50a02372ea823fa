package jobshare.matching.rolefit;

import static jobshare.matching.criterion.Criteria.FULL;
import static jobshare.matching.criterion.Criteria.NO_DATA;

import java.util.ArrayList;
import java.util.List;
import jobshare.matching.criterion.Apportionment;
import jobshare.matching.criterion.MissingData;
import jobshare.matching.criterion.Scores;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.EncodedRole;
import jobshare.matching.profile.RoleFitPart;

/**
 * How well a pair fits a role: the mean of the parts with data, weighted by the role or else by the model, rounded down. A higher
 * level of a requested skill never lowers the fit, nor does additional time.
 */
public final class RoleFit {

    private static final RoleFitPart[] PARTS = RoleFitPart.values();

    private final EncodedRole role;
    private final int[] weights = new int[PARTS.length];

    public RoleFit(EncodedRole role) {
        this.role = role;
        for (var part : PARTS) {
            weights[part.ordinal()] = role.weight(part);
        }
    }

    /** 0 to 1000, or {@link Scores#NO_SCORE} if no part with a weight has data. */
    public int score(RoleCandidate one, RoleCandidate other) {
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

    /** The contribution of each part, in order, without those that have no data. */
    public List<RoleContribution> contributions(RoleCandidate one, RoleCandidate other) {
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
                contributions
                        .add(new RoleContribution(part, points[i], counted[i], fits[i], RoleFitText.of(part, one, other, role)));
            }
        }
        return contributions;
    }

    /** The part of the weights of requested parts that is on parts with data, 0 to 1000, rounded down. */
    public int confidence(RoleCandidate one, RoleCandidate other) {
        int withData = 0;
        int requested = 0;
        for (var part : PARTS) {
            int weight = role.requests(part) ? weights[part.ordinal()] : 0;
            requested += weight;
            withData += points(part, one, other) == NO_DATA ? 0 : weight;
        }
        return requested == 0 ? 0 : FULL * withData / requested;
    }

    /** The requested parts without data. */
    public List<MissingData> missing(RoleCandidate one, RoleCandidate other) {
        var missing = new ArrayList<MissingData>();
        for (var part : PARTS) {
            if (role.requests(part) && points(part, one, other) == NO_DATA) {
                missing.add(new MissingData(part.name(), RoleFitText.missing(part)));
            }
        }
        return missing;
    }

    private int points(RoleFitPart part, RoleCandidate one, RoleCandidate other) {
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

    /** A required slot counts in full if one of the two prefers it, and half if it is only possible. */
    private int slots(EncodedProfile one, EncodedProfile other) {
        if (!one.patternProvided || !other.patternProvided) {
            return NO_DATA;
        }
        long required = role.terms.required();
        int possible = Long.bitCount((one.available | other.available) & required);
        int preferred = Long.bitCount((one.preferred | other.preferred) & required);
        return FULL * (possible + preferred) / (2 * Long.bitCount(required));
    }

    private int overlap(EncodedProfile one, EncodedProfile other) {
        if (role.overlapSlots == 0 || !one.patternProvided || !other.patternProvided) {
            return NO_DATA;
        }
        int possible = Long.bitCount(one.available & other.available & role.terms.required());
        return FULL * Math.min(possible, role.overlapSlots) / role.overlapSlots;
    }

    /** SkillLevels held by either, up to the level asked for, as a part of all levels asked for. */
    private static int skills(RoleCandidate one, RoleCandidate other, long[] levels, long[] others, int requested) {
        return requested == 0 || !one.skillsProvided && !other.skillsProvided ? NO_DATA
                : FULL * SkillLevels.sumOfHigher(levels, others) / requested;
    }

    private static int mean(int one, int other) {
        if (one == NO_DATA) {
            return other;
        }
        return other == NO_DATA ? one : (one + other) / 2;
    }
}
