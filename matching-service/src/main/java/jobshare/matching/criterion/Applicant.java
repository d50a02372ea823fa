package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;
import static jobshare.matching.criterion.Criterion.NO_DATA;

/**
 * One person held against one role: what of the role's fit is theirs alone, worked out once for all the pairs they could be in.
 */
public final class Applicant {

    private static final int LOST_PER_GRADE = 400;
    private static final int AWAY_FROM_SITE = 500;

    public final Traits person;
    final boolean skillsTold;
    final long[] essentialLevels;
    final long[] optionalLevels;
    /** 0 to 1000, or no data. */
    final int grade;
    final int site;
    final int pay;

    public Applicant(Traits person, RoleTraits role) {
        this.person = person;
        skillsTold = person.skillLevels > 0;
        essentialLevels = Levels.of(person, role.essentialSkills);
        optionalLevels = Levels.of(person, role.optionalSkills);
        grade = grade(person, role);
        site = site(person, role);
        pay = pay(person, role);
    }

    private static int grade(Traits person, RoleTraits role) {
        return person.grade < 0 || role.grade < 0
                ? NO_DATA
                : Math.max(0, FULL - LOST_PER_GRADE * Math.abs(person.grade - role.grade));
    }

    /** All where the person is where the role is, or the role can be done from anywhere; half where both allow some distance. */
    private static int site(Traits person, RoleTraits role) {
        if (role.remote == Remote.REMOTE.ordinal()) {
            return FULL;
        }
        if (role.site == Lexicon.NOT_TOLD || person.site == Lexicon.NOT_TOLD) {
            return NO_DATA;
        }
        if (role.site == person.site) {
            return FULL;
        }
        return role.remote == Remote.HYBRID.ordinal() && person.remote > Remote.ON_SITE.ordinal() ? AWAY_FROM_SITE : 0;
    }

    /** All or nothing, so that a fit does not give away how much someone wants. Currencies are not converted. */
    private static int pay(Traits person, RoleTraits role) {
        if (person.pay < 0 || role.pay < 0 || person.currency != role.currency) {
            return NO_DATA;
        }
        return person.pay <= role.pay ? FULL : 0;
    }
}
