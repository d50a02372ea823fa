package jobshare.proposal.proposal;

import java.util.Locale;

/** What can be read on the timeline of a proposal; each step is also an event. */
public enum Step {
    DRAFTED,
    PITCH_CHANGED,
    SIGNED,
    SOUNDED,
    WELCOMED,
    REQUESTED,
    REVIEW_STARTED,
    INFORMATION_ASKED,
    INFORMATION_GIVEN,
    INTERVIEW_SCHEDULED,
    INTERVIEW_RESCHEDULED,
    INTERVIEW_SCORED,
    INTERVIEW_HELD,
    /** Who was expected did not come. */
    INTERVIEW_MISSED,
    INTERVIEW_CANCELLED,
    OFFERED,
    COUNTERED,
    COUNTER_TAKEN_BACK,
    COUNTER_AGREED,
    COUNTER_DECLINED,
    RELEASE_AGREED,
    ACCEPTED,
    HIRED,
    REFUSED,
    APPEALED,
    CLOSED,
    WITHDRAWAL_ASKED,
    STAYED,
    WITHDRAWN,
    LAPSED,
    CONCERN_RAISED,
    CONCERN_ANSWERED,
    CONCERN_RESOLVED,
    DEADLINE_NEAR,
    DEADLINE_PASSED,
    /** A deadline passed in silence where the law takes silence for a yes. It is not yet a hire. */
    GRANTED_BY_SILENCE;

    /** The word for it in the type of its event. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
