package jobshare.proposal.proposal;

import static jobshare.proposal.proposal.ProposalAction.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The status of a proposal. The main line is DRAFT, REQUESTED, IN_REVIEW, INTERVIEWING, OFFERED, HIRED.
 *
 * <p>The status owns the table of legal transitions: for each action the status to which it leads once it is complete. Acceptance
 * and withdrawal need both partners, so the first of them leaves the status as it is.
 */
public enum ProposalStatus {
    DRAFT,
    SOUNDING,
    REQUESTED,
    IN_REVIEW,
    MORE_INFORMATION,
    INTERVIEWING,
    OFFERED,
    REFUSED,
    APPEALED,
    HIRED,
    WITHDRAWN,
    LAPSED,
    /** A refusal that is final, or a sounding that met no interest. */
    CLOSED;

    private static final Map<ProposalStatus, Map<ProposalAction, ProposalStatus>> TABLE = table();

    /** Statuses in which the pair cannot withdraw any more: the final ones, and a refusal, which only the employer can undo. */
    static final Set<ProposalStatus> NOT_WITHDRAWABLE = Arrays.stream(values())
            .filter(status -> status.after(WITHDRAW).isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    /** Statuses in which the employer has still to decide. */
    static final Set<ProposalStatus> BEFORE_EMPLOYER = Set.of(SOUNDING, REQUESTED, IN_REVIEW, MORE_INFORMATION, INTERVIEWING,
            OFFERED, APPEALED);

    /** Statuses in which a proposal lapses when nobody goes on with it. */
    static final Set<ProposalStatus> LAPSING_WHEN_IDLE = Set.of(DRAFT, SOUNDING, MORE_INFORMATION);

    /** The actions that this status allows. */
    public Set<ProposalAction> legal() {
        return transitionsFromHere().keySet();
    }

    /** The status to which an action leads, or empty where it is illegal. */
    public Optional<ProposalStatus> after(ProposalAction action) {
        return Optional.ofNullable(transitionsFromHere().get(action));
    }

    private Map<ProposalAction, ProposalStatus> transitionsFromHere() {
        return Objects.requireNonNull(TABLE.get(this));
    }

    /** Whether nothing can be done any more. */
    public boolean isEnd() {
        return legal().isEmpty();
    }

    private static Map<ProposalStatus, Map<ProposalAction, ProposalStatus>> table() {
        var table = new EnumMap<ProposalStatus, Map<ProposalAction, ProposalStatus>>(ProposalStatus.class);
        for (var status : values()) {
            table.put(status, status.withLaw(status.transitions()));
        }
        return table;
    }

    private Map<ProposalAction, ProposalStatus> transitions() {
        return switch (this) {
            case DRAFT -> open(staying(CHANGE_PITCH, SIGN), Map.of(SEND_SOUNDING, SOUNDING, REQUEST, REQUESTED, LAPSE, LAPSED));
            case SOUNDING ->
                open(staying(CHANGE_PITCH, SIGN, EXPRESS_INTEREST), Map.of(REQUEST, REQUESTED, CLOSE, CLOSED, LAPSE, LAPSED));
            case REQUESTED -> open(concerns(), Map.of(START_REVIEW, IN_REVIEW, REFUSE, REFUSED));
            case IN_REVIEW -> open(staying(concerns(), ANSWER),
                    Map.of(ASK, MORE_INFORMATION, SCHEDULE_INTERVIEW, INTERVIEWING, REFUSE, REFUSED));
            case MORE_INFORMATION -> open(concerns(), Map.of(ANSWER, IN_REVIEW, REFUSE, REFUSED, LAPSE, LAPSED));
            case INTERVIEWING ->
                open(staying(concerns(), SCHEDULE_INTERVIEW, RESCHEDULE_INTERVIEW, SCORE_INTERVIEW, RECORD_OUTCOME),
                        Map.of(OFFER, OFFERED, REFUSE, REFUSED));
            case OFFERED -> open(staying(concerns(), OFFER, COUNTER, ANSWER_COUNTER, WITHDRAW_COUNTER, AGREE_RELEASE),
                    Map.of(ACCEPT, HIRED, REFUSE, REFUSED, LAPSE, LAPSED));
            case REFUSED -> Map.of(APPEAL, APPEALED, CLOSE, CLOSED);
            case APPEALED -> open(List.of(), Map.of(START_REVIEW, IN_REVIEW, CLOSE, CLOSED));
            case HIRED, WITHDRAWN, LAPSED, CLOSED -> Map.of();
        };
    }

    /** Adds the actions of the law on statutory requests, wherever one may wait for a decision; they change no status. */
    private Map<ProposalAction, ProposalStatus> withLaw(Map<ProposalAction, ProposalStatus> transitions) {
        return switch (this) {
            case REQUESTED, IN_REVIEW, MORE_INFORMATION, INTERVIEWING, OFFERED, APPEALED -> {
                var more = new EnumMap<>(transitions);
                more.put(RECORD_MEETING, this);
                more.put(EXTEND_DEADLINE, this);
                yield Map.copyOf(more);
            }
            case DRAFT, SOUNDING, REFUSED, HIRED, WITHDRAWN, LAPSED, CLOSED -> transitions;
        };
    }

    /** The transitions of a status from which the pair may still withdraw. */
    private Map<ProposalAction, ProposalStatus> open(List<ProposalAction> staying, Map<ProposalAction, ProposalStatus> leaving) {
        var transitions = new EnumMap<ProposalAction, ProposalStatus>(ProposalAction.class);
        staying.forEach(action -> transitions.put(action, this));
        transitions.putAll(leaving);
        transitions.put(WITHDRAW, WITHDRAWN);
        transitions.put(CANCEL_WITHDRAWAL, this);
        return Map.copyOf(transitions);
    }

    private static List<ProposalAction> staying(ProposalAction... actions) {
        return List.of(actions);
    }

    private static List<ProposalAction> staying(List<ProposalAction> these, ProposalAction... andThese) {
        return Stream.concat(these.stream(), Arrays.stream(andThese)).toList();
    }

    private static List<ProposalAction> concerns() {
        return List.of(RAISE_CONCERN, ANSWER_CONCERN, RESOLVE_CONCERN);
    }
}
