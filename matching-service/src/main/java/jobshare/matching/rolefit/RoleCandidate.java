package jobshare.matching.rolefit;

import static jobshare.matching.criterion.Criteria.FULL;
import static jobshare.matching.criterion.Criteria.NO_DATA;

import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.EncodedRole;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.RemoteWork;

/** A person as a candidate for a role: the parts of the role fit that depend on this person alone, computed once for all pairs. */
public final class RoleCandidate {

    private static final int LOST_PER_GRADE = 400;
    private static final int AWAY_FROM_SITE = 500;

    public final EncodedProfile person;
    public final boolean skillsProvided;
    public final long[] essentialLevels;
    public final long[] optionalLevels;
    /** Points from 0 to 1000, or no data. */
    public final int grade;
    public final int site;
    public final int pay;

    public RoleCandidate(EncodedProfile person, EncodedRole role) {
        this.person = person;
        skillsProvided = person.skillLevels > 0;
        essentialLevels = SkillLevels.of(person, role.essentialSkills);
        optionalLevels = SkillLevels.of(person, role.optionalSkills);
        grade = grade(person, role);
        site = site(person, role);
        pay = pay(person, role);
    }

    private static int grade(EncodedProfile person, EncodedRole role) {
        return person.grade < 0 || role.grade < 0 ? NO_DATA
                : Math.max(0, FULL - LOST_PER_GRADE * Math.abs(person.grade - role.grade));
    }

    /** Full points at the role's site or for a remote role; half if both allow hybrid work. */
    private static int site(EncodedProfile person, EncodedRole role) {
        if (role.remote == RemoteWork.REMOTE.ordinal()) {
            return FULL;
        }
        if (role.site == StringDictionary.ABSENT || person.site == StringDictionary.ABSENT) {
            return NO_DATA;
        }
        if (role.site == person.site) {
            return FULL;
        }
        return role.remote == RemoteWork.HYBRID.ordinal() && person.remote > RemoteWork.ON_SITE.ordinal() ? AWAY_FROM_SITE : 0;
    }

    /** Full points or none, so that a fit does not reveal the expected pay. Currencies are not converted. */
    private static int pay(EncodedProfile person, EncodedRole role) {
        if (person.pay < 0 || role.pay < 0 || person.currency != role.currency) {
            return NO_DATA;
        }
        return person.pay <= role.pay ? FULL : 0;
    }
}
