package jobshare.matching.match;

import jobshare.kit.id.RoleId;
import jobshare.matching.search.PairMatch;

/** A role and how a pair fits it. */
public record RoleMatch(RoleId roleId, PairMatch pair) {
}
