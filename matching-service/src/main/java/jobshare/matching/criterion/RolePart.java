package jobshare.matching.criterion;

/** What a pair's fit to a role is made of, in the order that settles ties between them. */
public enum RolePart {
    SLOTS, OVERLAP, ESSENTIAL_SKILLS, OPTIONAL_SKILLS, GRADE, SITE, PAY
}
