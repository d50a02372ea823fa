package jobshare.profile.person;

/** Someone on the staff, or from outside. */
public enum PersonKind {
    EMPLOYEE, CANDIDATE
}
