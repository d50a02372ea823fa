package jobshare.local.demo;

/**
 * Who makes a request.
 *
 * @param role    that the token is to carry
 * @param subject whose token it is
 */
record Login(String role, String subject) {

    static final Login HR_SYSTEM = new Login("hr-system", "demo-hr-system");
    static final Login HR = new Login("hr", "demo-hr");
    static final Login RECRUITER = new Login("recruiter", "demo-recruiter");
    static final Login HIRING_MANAGER = new Login("hiring-manager", "demo-hiring-manager");

    static Login employee(int number) {
        return new Login("employee", DemoIds.subject(number));
    }
}
