package jobshare.local.demo;

import java.util.UUID;

/**
 * Two people of the demo data and the state that they have reached. There is at least one pair for each state of an introduction,
 * a partnership and a proposal that does not need a wait, so that a user or a test can continue from it.
 */
public enum DemoPair {

    /** People 3 and 4: an active partnership, agreement signed by both, a proposal in DRAFT that nobody has signed. */
    DRAFT(Stage.PROPOSAL),
    /**
     * People 5 and 6: the first has asked, the second has not answered. The first has also sent an invitation to a person
     * outside.
     */
    ASKED(Stage.INTRODUCTION),
    ASKED_BEFORE_DECLINE(Stage.INTRODUCTION),
    /** The same, to withdraw the request or the invitation. */
    ASKED_BEFORE_WITHDRAWAL(Stage.INTRODUCTION),
    /** The recruiter has suggested the introduction for their role. */
    SUGGESTED(Stage.INTRODUCTION),
    /** The second has declined, and the first has blocked the second. */
    DECLINED(Stage.INTRODUCTION),
    INTRODUCTION_WITHDRAWN(Stage.INTRODUCTION),
    /** Both have accepted; no partnership yet. */
    INTRODUCTION_ACCEPTED(Stage.INTRODUCTION),
    /** The first has proposed a partnership, the second has not confirmed. */
    PARTNERSHIP_PROPOSED(Stage.PARTNERSHIP),
    /** Active, without an agreement. The first has entered a role that both shared before. */
    PARTNERSHIP_ACTIVE(Stage.PARTNERSHIP),
    /** The agreement has a draft that nobody has signed. */
    AGREEMENT_DRAFTED(Stage.PARTNERSHIP),
    /** The conversation is complete and version 2 of the agreement is signed; no proposal yet. */
    AGREED(Stage.PARTNERSHIP),
    /** The same, to dissolve the partnership. */
    AGREED_BEFORE_DISSOLUTION(Stage.PARTNERSHIP),
    DISSOLVED(Stage.PARTNERSHIP),
    /** A draft that both have signed; the recruiter can request it. */
    DRAFT_SIGNED(Stage.PROPOSAL),
    SOUNDING(Stage.PROPOSAL),
    REQUESTED(Stage.PROPOSAL),
    IN_REVIEW(Stage.PROPOSAL),
    /** In review, with an open concern, a resolved concern and a share link. */
    IN_REVIEW_WITH_CONCERNS(Stage.PROPOSAL),
    /** In review. Both partners have made a statutory request under Dutch law. */
    IN_REVIEW_BY_LAW(Stage.PROPOSAL),
    /** The hiring manager has asked a question. The first partner has made a statutory request under British law. */
    MORE_INFORMATION(Stage.PROPOSAL),
    /** An interview is scheduled. */
    INTERVIEWING(Stage.PROPOSAL),
    /** The pair has passed the interview; the hiring manager can make an offer. */
    INTERVIEWED(Stage.PROPOSAL),
    OFFERED(Stage.PROPOSAL),
    /** The first partner has accepted. */
    OFFERED_HALF_ACCEPTED(Stage.PROPOSAL),
    REFUSED(Stage.PROPOSAL),
    REFUSED_BEFORE_CLOSE(Stage.PROPOSAL),
    APPEALED(Stage.PROPOSAL),
    /** The arrangement is a JOB_SHARE in TRIAL for half a year; role 2. */
    HIRED(Stage.PROPOSAL, 2),
    /** The arrangement is TWO_PART_TIME with a conversion date; role 3. */
    HIRED_PART_TIME(Stage.PROPOSAL, 3),
    /** The arrangement is CONFIRMED and has two rounds of reviews; role 4. */
    HIRED_CONFIRMED(Stage.PROPOSAL, 4),
    /** The first has requested the withdrawal, and the second has not yet answered. */
    WITHDRAWAL_REQUESTED(Stage.PROPOSAL),
    WITHDRAWN(Stage.PROPOSAL),
    CLOSED(Stage.PROPOSAL),
    /** A sounding that the hiring manager has closed. */
    SOUNDING_CLOSED(Stage.PROPOSAL),
    /** The first has sent a counter-offer, and the second still needs a release from the line manager. */
    COUNTERED(Stage.PROPOSAL),
    /** The same, to withdraw the counter-offer. */
    COUNTERED_BEFORE_WITHDRAWAL(Stage.PROPOSAL),
    /** An interview is scheduled, to reschedule it or to give feedback. */
    INTERVIEWING_BEFORE_RESCHEDULE(Stage.PROPOSAL);

    private static final int FIRST_SHARED_ROLE = 5;
    private static final int SHARED_ROLES = 13;

    private final Stage stage;
    private final int ownRole;

    DemoPair(Stage stage) {
        this(stage, 0);
    }

    /** @param ownRole a role for which no other pair pitches; 0 for none */
    DemoPair(Stage stage, int ownRole) {
        this.stage = stage;
        this.ownRole = ownRole;
    }

    /** The furthest resource that a pair has. */
    enum Stage {
        INTRODUCTION, PARTNERSHIP, PROPOSAL
    }

    boolean reaches(Stage wanted) {
        return stage.compareTo(wanted) >= 0;
    }

    /** The number of the first partner, see {@link DemoIds#person}. */
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

    /** The role in the pair's job field. Their proposal, if any, is for this role. */
    public int roleNumber() {
        return ownRole > 0 ? ownRole : sharedRole(ordinal());
    }

    /** A role for which several pairs pitch. */
    static int sharedRole(int number) {
        return FIRST_SHARED_ROLE + number % SHARED_ROLES;
    }

    public UUID role() {
        return DemoIds.role(roleNumber());
    }

    public UUID introduction() {
        return DemoIds.introduction(number());
    }

    /** The invitation from the first partner, if any. */
    public UUID invitation() {
        return DemoIds.invitation(number());
    }

    /** The history entry of a role that both shared before, if any. */
    public UUID history() {
        return DemoIds.history(number());
    }

    public UUID partnership() {
        return DemoIds.partnership(number());
    }

    public UUID proposal() {
        return DemoIds.proposal(number());
    }

    /** The interview, if any. */
    public UUID interview() {
        return DemoIds.interview(number());
    }

    /** The share link, if any. */
    public UUID shareLink() {
        return DemoIds.shareLink(number());
    }

    /** The open concern, if any. */
    public UUID openConcern() {
        return DemoIds.concern(number(), 1);
    }

    UUID resolvedConcern() {
        return DemoIds.concern(number(), 0);
    }

    int number() {
        return ordinal() + 1;
    }
}
