package jobshare.matching.constraint;

import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.EncodedRole;

/**
 * Whether a person may be one of a pair for a role. Unlike two people who look for a partner, a pair must cover the role, so a
 * person without a working pattern is not eligible. Grade, site and time zone are compared with the role by the rules for two
 * people; missing values do not exclude.
 */
public final class RoleEligibility {

    private RoleEligibility() {
    }

    public static boolean isEligible(EncodedProfile person, EncodedRole role) {
        var model = role.terms.model();
        int apart = person.acceptsTwoGradesApart ? model.gradesApartWhenBothAgree() : model.gradesApart();
        return ParticipationRules.participates(person) && person.patternProvided
                && (person.grade < 0 || role.grade < 0 || Math.abs(person.grade - role.grade) <= apart)
                && SiteRule.outcome(person.site, person.remote, role.site, role.remote) != Outcome.FAILED
                && TimeZoneRule.outcome(person.zoneOffsets, role.zoneOffsets, model) != Outcome.FAILED;
    }
}
