package jobshare.proposal.proposal;

import java.util.Locale;

/** What happens to a proposal, as its timeline says; each step is also an event. */
public enum ProposalStepKind {
    DRAFTED,
    PITCH_CHANGED,
    /** The pair has changed its agreement, which is part of the pitch. */
    AGREEMENT_CHANGED,
    SIGNED,
    SOUNDING_SENT,
    INTEREST_EXPRESSED,
    REQUESTED,
    REVIEW_STARTED,
    INFORMATION_REQUESTED,
    INFORMATION_PROVIDED,
    INTERVIEW_SCHEDULED,
    INTERVIEW_RESCHEDULED,
    INTERVIEW_SCORED,
    INTERVIEW_HELD,
    /** Someone who was expected did not come. */
    INTERVIEW_MISSED,
    INTERVIEW_CANCELLED,
    OFFERED,
    COUNTERED,
    COUNTER_WITHDRAWN,
    COUNTER_AGREED,
    COUNTER_DECLINED,
    RELEASE_AGREED,
    ACCEPTED,
    HIRED,
    REFUSED,
    APPEALED,
    CLOSED,
    WITHDRAWAL_REQUESTED,
    WITHDRAWAL_CANCELLED,
    WITHDRAWN,
    LAPSED,
    CONCERN_RAISED,
    CONCERN_ANSWERED,
    CONCERN_RESOLVED,
    CONCERN_LEFT_UNRESOLVED,
    DEADLINE_NEAR,
    DEADLINE_PASSED,
    /** A deadline passed without a decision where the law deems the request granted. It is not yet a hire. */
    DEEMED_GRANTED,
    /** The last days on which a meeting that the law requires is in time. */
    MEETING_NEAR,
    MEETING_MISSED,
    MEETING_HELD,
    /** One side has asked for an extension of the time to decide. */
    EXTENSION_REQUESTED,
    DEADLINE_EXTENDED,
    /** The last days on which an appeal is in time. */
    APPEAL_NEAR,
    APPEAL_TIME_OVER;

    /** The word for it in the type of its event. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
