package jobshare.profile.role;

/** A part of the fit of a pair to a role, which a role weights. */
public enum RoleFitPart {
    SLOTS, OVERLAP, ESSENTIAL_SKILLS, OPTIONAL_SKILLS, GRADE, SITE, PAY
}
