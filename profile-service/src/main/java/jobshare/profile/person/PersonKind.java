package jobshare.profile.person;

import static jobshare.kit.security.Roles.EMPLOYEE;

/** An employee, or a candidate from outside. */
public enum PersonKind {
    EMPLOYEE, CANDIDATE
}
