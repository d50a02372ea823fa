package jobshare.profile.role;

/** What a pair's fit to a role is made of; a role weighs these. */
public enum RolePart {
    SLOTS, OVERLAP, ESSENTIAL_SKILLS, OPTIONAL_SKILLS, GRADE, SITE, PAY
}
