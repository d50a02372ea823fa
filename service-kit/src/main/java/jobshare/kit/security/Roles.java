package jobshare.kit.security;

/** The roles of the suite, as in the groups claim of a token. */
public final class Roles {

    public static final String EMPLOYEE = "employee";
    public static final String RECRUITER = "recruiter";
    public static final String HIRING_MANAGER = "hiring-manager";
    public static final String HR = "hr";
    public static final String HR_SYSTEM = "hr-system";
    public static final String AUDITOR = "auditor";

    private Roles() {
    }
}
