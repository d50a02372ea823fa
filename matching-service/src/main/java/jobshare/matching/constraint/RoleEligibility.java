package jobshare.matching.constraint;

import jobshare.matching.criterion.RoleTraits;
import jobshare.matching.criterion.Traits;

/**
 * Whether someone may be one of a pair for a role. Unlike two people who look for each other, a pair must show that it covers
 * the role: whoever told no working pattern is left out. Grade, site and time zone are held against the role's by the rules
 * that hold between two people, and do not exclude where they were not told.
 */
public final class RoleEligibility {

    private RoleEligibility() {
    }

    public static boolean eligible(Traits person, RoleTraits role) {
        var model = role.terms.model();
        int apart = person.twoGradesApart ? model.gradesApartWhenBothAgree() : model.gradesApart();
        return TakingPart.takesPart(person) && person.patternTold
                && (person.grade < 0 || role.grade < 0 || Math.abs(person.grade - role.grade) <= apart)
                && SiteRule.outcome(person.site, person.remote, role.site, role.remote) != Outcome.FAILED
                && TimeZoneRule.outcome(person.zoneOffsets, role.zoneOffsets, model) != Outcome.FAILED;
    }
}
