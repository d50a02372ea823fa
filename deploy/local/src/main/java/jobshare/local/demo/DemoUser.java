package jobshare.local.demo;

/**
 * The user who sends a request.
 *
 * @param role    the role in the token
 * @param subject the subject of the token
 */
record DemoUser(String role, String subject) {

    static final DemoUser HR_SYSTEM = new DemoUser("hr-system", "demo-hr-system");
    static final DemoUser HR = new DemoUser("hr", "demo-hr");
    static final DemoUser RECRUITER = new DemoUser("recruiter", "demo-recruiter");
    static final DemoUser HIRING_MANAGER = new DemoUser("hiring-manager", "demo-hiring-manager");

    static DemoUser employee(int number) {
        return new DemoUser("employee", DemoIds.subject(number));
    }
}
