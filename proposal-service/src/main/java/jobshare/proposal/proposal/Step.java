package jobshare.proposal.proposal;

import java.util.Locale;

/** What can be read on the timeline of a proposal; each step is also an event. */
public enum Step {
    DRAFTED,
    PITCH_CHANGED,
    /** The two agree on something else than before, which is part of what they pitch. */
    AGREEMENT_CHANGED,
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
    CONCERN_LEFT_STANDING,
    DEADLINE_NEAR,
    DEADLINE_PASSED,
    /** A deadline passed in silence where the law takes silence for a yes. It is not yet a hire. */
    GRANTED_BY_SILENCE,
    /** The last days on which a meeting that the law asks for is in time. */
    MEETING_NEAR,
    MEETING_MISSED,
    MEETING_HELD,
    /** One side would like more time to decide than the law gives. */
    EXTENSION_ASKED,
    DEADLINE_EXTENDED,
    /** The last days on which an appeal is in time. */
    APPEAL_NEAR,
    APPEAL_TIME_OVER;

    /** The word for it in the type of its event. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
