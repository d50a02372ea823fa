package jobshare.proposal.proposal;

import static jobshare.proposal.proposal.Side.HIRING_MANAGER;
import static jobshare.proposal.proposal.Side.HR;
import static jobshare.proposal.proposal.Side.PARTNER;
import static jobshare.proposal.proposal.Side.RECRUITER;
import static jobshare.proposal.proposal.Side.SCHEDULER;

import java.util.Set;

/** What can be done to a proposal, and which sides may do it at all. */
public enum Action {
    CHANGE_PITCH("change-pitch", PARTNER, RECRUITER, HR),
    SIGN("sign", PARTNER),
    SOUND("sound", PARTNER, RECRUITER, HR),
    WELCOME("welcome", HIRING_MANAGER, HR),
    REQUEST("request", PARTNER, RECRUITER, HR),
    START_REVIEW("start-review", HIRING_MANAGER, HR),
    ASK("ask", HIRING_MANAGER, HR),
    ANSWER("answer", PARTNER, RECRUITER, HR),
    SCHEDULE_INTERVIEW("schedule-interview", RECRUITER, HIRING_MANAGER, HR),
    RESCHEDULE_INTERVIEW("reschedule-interview", RECRUITER, HIRING_MANAGER, HR),
    SCORE_INTERVIEW("score-interview", HIRING_MANAGER, HR),
    RECORD_OUTCOME("record-outcome", HIRING_MANAGER, HR),
    OFFER("offer", HIRING_MANAGER, HR),
    AGREE_RELEASE("agree-release", HIRING_MANAGER, HR),
    COUNTER("counter", PARTNER),
    ANSWER_COUNTER("answer-counter", HIRING_MANAGER, HR),
    TAKE_BACK_COUNTER("take-back-counter", PARTNER),
    ACCEPT("accept", PARTNER),
    REFUSE("refuse", HIRING_MANAGER, HR),
    APPEAL("appeal", PARTNER, HR),
    CLOSE("close", HIRING_MANAGER, HR, SCHEDULER),
    WITHDRAW("withdraw", PARTNER, HR, SCHEDULER),
    STAY("stay", PARTNER),
    RAISE_CONCERN("raise-concern", HIRING_MANAGER, HR),
    ANSWER_CONCERN("answer-concern", PARTNER, RECRUITER, HR),
    RESOLVE_CONCERN("resolve-concern", HIRING_MANAGER, HR),
    RECORD_MEETING("record-meeting", HIRING_MANAGER, HR),
    EXTEND_DEADLINE("extend-deadline", PARTNER, HIRING_MANAGER, HR),
    LAPSE("lapse", SCHEDULER);

    private final String word;
    private final Set<Side> sides;

    Action(String word, Side... sides) {
        this.word = word;
        this.sides = Set.of(sides);
    }

    /** The word for it in paths and in {@code allowedActions}. */
    public String word() {
        return word;
    }

    /** The sides that may do it, in some state. */
    public Set<Side> sides() {
        return sides;
    }
}
