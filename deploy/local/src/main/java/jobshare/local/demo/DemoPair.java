package jobshare.local.demo;

import java.util.UUID;

/**
 * Two people of the demo programme and how far they have come. Each is there for someone to go on from: there is one, or more, for
 * every state of an introduction, a partnership and a proposal that can be reached without waiting.
 */
public enum DemoPair {

    /** People 3 and 4: an active partnership, agreement signed by both, a proposal in DRAFT that nobody has signed. */
    DRAFT(Stage.PROPOSAL),
    /** People 5 and 6: the first has asked, the second has not answered. The first has also invited someone who has not joined. */
    ASKED(Stage.INTRODUCTION),
    ASKED_TO_DECLINE(Stage.INTRODUCTION),
    /** The first may take back the ask, and an invitation of someone who has not joined. */
    ASKED_TO_WITHDRAW(Stage.INTRODUCTION),
    /** The recruiter suggested that the two meet, for their role. */
    SUGGESTED(Stage.INTRODUCTION),
    /** The second said no, and the first has blocked the second. */
    DECLINED(Stage.INTRODUCTION),
    TAKEN_BACK(Stage.INTRODUCTION),
    /** Both said yes; no partnership yet. */
    MET(Stage.INTRODUCTION),
    /** The first has proposed a partnership, the second has not confirmed. */
    PARTNERSHIP_PROPOSED(Stage.PARTNERSHIP),
    /** Active, nothing agreed yet; the first has told of a role that the two held before. */
    PARTNERSHIP_ACTIVE(Stage.PARTNERSHIP),
    /** The agreement is written, and nobody has signed it. */
    AGREEMENT_WRITTEN(Stage.PARTNERSHIP),
    /** They have talked, and the second text of the agreement is signed; no proposal yet. */
    AGREED(Stage.PARTNERSHIP),
    /** The same, for someone to dissolve. */
    AGREED_TO_DISSOLVE(Stage.PARTNERSHIP),
    DISSOLVED(Stage.PARTNERSHIP),
    /** A draft that both have signed: ready to be requested. */
    DRAFT_SIGNED(Stage.PROPOSAL),
    SOUNDING(Stage.PROPOSAL),
    REQUESTED(Stage.PROPOSAL),
    IN_REVIEW(Stage.PROPOSAL),
    /** In review, with a concern that waits for an answer, one that has been resolved, and a link to the pitch. */
    IN_REVIEW_WITH_CONCERNS(Stage.PROPOSAL),
    /** In review, with a statutory request of each under Dutch law. */
    IN_REVIEW_BY_LAW(Stage.PROPOSAL),
    /** A question waits for an answer; the first has made a statutory request under British law. */
    MORE_INFORMATION(Stage.PROPOSAL),
    /** An interview is scheduled. */
    INTERVIEWING(Stage.PROPOSAL),
    /** The interview was passed: ready for an offer. */
    INTERVIEWED(Stage.PROPOSAL),
    OFFERED(Stage.PROPOSAL),
    /** The first partner has accepted. */
    OFFERED_HALF_ACCEPTED(Stage.PROPOSAL),
    REFUSED(Stage.PROPOSAL),
    REFUSED_TO_CLOSE(Stage.PROPOSAL),
    APPEALED(Stage.PROPOSAL),
    /** The arrangement is a TRIAL of one shared job, for half a year; the role is number 2. */
    HIRED(Stage.PROPOSAL),
    /** Two part-time contracts that are to become one; role 3. */
    HIRED_PART_TIME(Stage.PROPOSAL),
    /** The arrangement is CONFIRMED, and has been reviewed in two rounds; role 4. */
    HIRED_CONFIRMED(Stage.PROPOSAL),
    /** The first wants to withdraw, and the second is asked. */
    WITHDRAWAL_ASKED(Stage.PROPOSAL),
    WITHDRAWN(Stage.PROPOSAL),
    CLOSED(Stage.PROPOSAL),
    /** A sounding that met no interest. */
    SOUNDING_CLOSED(Stage.PROPOSAL),
    /** The first would rather have another offer, and the line manager of the second has still to let them go. */
    COUNTERED(Stage.PROPOSAL),
    /** The same, for the first to take back. */
    COUNTERED_TO_TAKE_BACK(Stage.PROPOSAL),
    /** An interview is scheduled, for someone to move it or to say what they thought. */
    INTERVIEWING_TO_MOVE(Stage.PROPOSAL);

    private static final int FIRST_SHARED_ROLE = 5;
    private static final int SHARED_ROLES = 13;

    private final Stage stage;

    DemoPair(Stage stage) {
        this.stage = stage;
    }

    /** How far two people have come at the most. */
    enum Stage {
        INTRODUCTION, PARTNERSHIP, PROPOSAL
    }

    boolean reaches(Stage wanted) {
        return stage.compareTo(wanted) >= 0;
    }

    /** Of the first of the two, see {@link DemoIds#person}. */
    public int firstNumber() {
        return 2 * number() + 1;
    }

    public int secondNumber() {
        return 2 * number() + 2;
    }

    public UUID first() {
        return DemoIds.person(firstNumber());
    }

    public UUID second() {
        return DemoIds.person(secondNumber());
    }

    /** Who works in this role knows the field; the proposal, where there is one, is for it. */
    public int roleNumber() {
        return switch (this) {
            case HIRED -> 2;
            case HIRED_PART_TIME -> 3;
            case HIRED_CONFIRMED -> 4;
            default -> sharedRole(ordinal());
        };
    }

    /** One of the roles for which many pitch. */
    static int sharedRole(int number) {
        return FIRST_SHARED_ROLE + number % SHARED_ROLES;
    }

    public UUID role() {
        return DemoIds.role(roleNumber());
    }

    public UUID introduction() {
        return DemoIds.introduction(number());
    }

    /** The invitation that the first has sent, where there is one. */
    public UUID invitation() {
        return DemoIds.invitation(number());
    }

    /** What the first has told of a role that the two held before, where that is so. */
    public UUID history() {
        return DemoIds.history(number());
    }

    public UUID partnership() {
        return DemoIds.partnership(number());
    }

    public UUID proposal() {
        return DemoIds.proposal(number());
    }

    /** The interview, where one was scheduled. */
    public UUID interview() {
        return DemoIds.interview(number());
    }

    /** The link to the pitch, where one was made. */
    public UUID shareLink() {
        return DemoIds.shareLink(number());
    }

    /** The concern that waits for an answer, where there is one. */
    public UUID openConcern() {
        return DemoIds.concern(number(), 1);
    }

    UUID settledConcern() {
        return DemoIds.concern(number(), 0);
    }

    int number() {
        return ordinal() + 1;
    }
}
