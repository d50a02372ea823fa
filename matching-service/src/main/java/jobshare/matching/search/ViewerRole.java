package jobshare.matching.search;

import jobshare.matching.profile.RoleProfile;

/** The role in which a viewer sees a pair, which decides what they may see. */
public enum ViewerRole {
    /** The recruiter or hiring manager of the role, or HR. */
    EMPLOYER,
    /** A member of the pair, who sees neither pay expectations nor levels of skills. */
    MEMBER;

    public RoleProfile visible(RoleProfile role) {
        return this == MEMBER ? role.withoutPay() : role;
    }

    public PairMatch visible(PairMatch pair) {
        return this == MEMBER ? pair.withoutLevels() : pair;
    }
}
