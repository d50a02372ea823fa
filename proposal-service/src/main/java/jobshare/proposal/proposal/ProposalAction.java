package jobshare.proposal.proposal;

import static jobshare.proposal.command.ActingRole.HIRING_MANAGER;
import static jobshare.proposal.command.ActingRole.HR;
import static jobshare.proposal.command.ActingRole.PARTNER;
import static jobshare.proposal.command.ActingRole.RECRUITER;
import static jobshare.proposal.command.ActingRole.SCHEDULER;

import java.util.Set;
import jobshare.proposal.command.ActingRole;

/** What can be done to a proposal, and which roles may ever do it. */
public enum ProposalAction {
    CHANGE_PITCH("change-pitch", PARTNER, RECRUITER, HR),
    SIGN("sign", PARTNER),
    SEND_SOUNDING("send-sounding", PARTNER, RECRUITER, HR),
    EXPRESS_INTEREST("express-interest", HIRING_MANAGER, HR),
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
    WITHDRAW_COUNTER("withdraw-counter", PARTNER),
    ACCEPT("accept", PARTNER),
    REFUSE("refuse", HIRING_MANAGER, HR),
    APPEAL("appeal", PARTNER, HR),
    CLOSE("close", HIRING_MANAGER, HR, SCHEDULER),
    WITHDRAW("withdraw", PARTNER, HR, SCHEDULER),
    CANCEL_WITHDRAWAL("cancel-withdrawal", PARTNER),
    RAISE_CONCERN("raise-concern", HIRING_MANAGER, HR),
    ANSWER_CONCERN("answer-concern", PARTNER, RECRUITER, HR),
    RESOLVE_CONCERN("resolve-concern", HIRING_MANAGER, HR),
    RECORD_MEETING("record-meeting", HIRING_MANAGER, HR),
    EXTEND_DEADLINE("extend-deadline", PARTNER, HIRING_MANAGER, HR),
    LAPSE("lapse", SCHEDULER);

    private final String word;
    private final Set<ActingRole> roles;

    ProposalAction(String word, ActingRole... roles) {
        this.word = word;
        this.roles = Set.of(roles);
    }

    /** The word for it in paths and in {@code allowedActions}. */
    public String word() {
        return word;
    }

    /** The word for it in a sentence. */
    String phrase() {
        return word.replace('-', ' ');
    }

    /** The roles that may do it, in some status. */
    public Set<ActingRole> roles() {
        return roles;
    }
}
