package jobshare.matching.profile;

/** The parts of a pair's fit to a role. Their order settles ties when points are apportioned. */
public enum RoleFitPart {
    SLOTS, OVERLAP, ESSENTIAL_SKILLS, OPTIONAL_SKILLS, GRADE, SITE, PAY
}
