package jobshare.matching.partner;

import jobshare.matching.criterion.RoleProfile;

/** From which side someone asks how people fit a role, which says what of it they may learn. */
public enum Side {
    /** Who keeps the role, and HR. */
    EMPLOYER,
    /** One of the people: not what the others want to earn, nor how good they are at what. */
    MEMBER;

    RoleProfile seen(RoleProfile role) {
        return this == MEMBER ? role.withoutPay() : role;
    }

    PairMatch seen(PairMatch pair) {
        return this == MEMBER ? pair.withoutLevels() : pair;
    }
}
