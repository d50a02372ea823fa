package jobshare.matching.partner;

import jobshare.kit.id.RoleId;

/** A role, and how two people fit it. */
public record RoleMatch(RoleId roleId, PairMatch pair) {
}
