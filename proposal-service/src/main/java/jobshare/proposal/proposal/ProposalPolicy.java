package jobshare.proposal.proposal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jobshare.kit.id.PersonId;
import jobshare.proposal.command.Blocked;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.concern.Concern;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.InterviewRounds;
import org.jspecify.annotations.Nullable;

/** Which actions a proposal allows, to whom, and why not the others. The commands and the view both ask here. */
record ProposalPolicy(Proposal proposal) {

    private static final String WITHDRAWAL_PENDING = "A partner has requested withdrawal. "
            + "Wait until the other partner withdraws too, or the withdrawal is cancelled.";
    private static final String NO_COUNTER = "No counter-offer is open.";

    Set<ProposalAction> allowed(CommandContext context) {
        var allowed = EnumSet.noneOf(ProposalAction.class);
        proposal.status().legal().stream().filter(action -> blocked(action, context).isEmpty()).forEach(allowed::add);
        return allowed;
    }

    Optional<Blocked> blocked(ProposalAction action, CommandContext context) {
        return Optional.ofNullable(reasonBlocked(action, context)).map(Blocked::new);
    }

    private @Nullable String reasonBlocked(ProposalAction action, CommandContext context) {
        if (!action.roles().contains(context.role())) {
            return "Your role, " + context.role().word() + ", does not allow it.";
        }
        if (proposal.status().after(action).isEmpty()) {
            return "Status is " + proposal.status() + "; allowed actions: " + words(context) + "."
                    + (action == ProposalAction.APPEAL ? missedAppeal() : "");
        }
        return reasonBlocked(action, context.person());
    }

    private String words(CommandContext context) {
        var words = allowed(context).stream().map(ProposalAction::word).collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words;
    }

    /** Why the state blocks an action that the status allows; null where it does not. */
    private @Nullable String reasonBlocked(ProposalAction action, @Nullable PersonId person) {
        var partners = proposal.partnerStates();
        var negotiation = proposal.negotiation();
        var requests = proposal.requests();
        return switch (action) {
            case SIGN ->
                firstOf(withdrawalPending(), when(partners.require(person).signedAt() != null, "You have already signed."));
            case REQUEST -> firstOf(withdrawalPending(), when(!partners.haveBothSigned(), "Both partners must sign first."));
            case OFFER ->
                firstOf(withdrawalPending(), InterviewRounds.reasonAgainstOffer(proposal.interviews(), proposal.people()));
            case ACCEPT -> firstOf(withdrawalPending(), reasonNotToAccept(person));
            case COUNTER ->
                firstOf(withdrawalPending(), when(isCounterOfPartner(person), "A counter-offer of your partner is open."));
            case ANSWER_COUNTER -> when(negotiation.openCounter().isEmpty(), NO_COUNTER);
            case WITHDRAW_COUNTER -> firstOf(when(negotiation.openCounter().isEmpty(), NO_COUNTER),
                    when(isCounterOfPartner(person), "The open counter-offer is your partner's, and only they can withdraw it."));
            case ANSWER ->
                when(proposal.questions().stream().noneMatch(question -> question.answer() == null), "No question is open.");
            case EXPRESS_INTEREST -> when(proposal.wasInterestExpressed(), "You have already expressed interest.");
            case AGREE_RELEASE -> when(!negotiation.waitsForRelease(), "No release waits for an agreement.");
            case RECORD_OUTCOME, RESCHEDULE_INTERVIEW, SCORE_INTERVIEW ->
                when(proposal.interviews().stream().noneMatch(Interview::isOpen), "No interview waits for an outcome.");
            case APPEAL -> reasonNotToAppeal();
            case CLOSE -> requests.lastDayToAppeal()
                    .map(day -> "An appeal is possible until " + day + ", and the refusal is not final before.")
                    .orElse(null);
            case RECORD_MEETING -> when(!requests.isAnyPending(), "No statutory request waits for a decision.");
            case EXTEND_DEADLINE -> when(!requests.isAnyExtendable(person), "No statutory request "
                    + (person == null ? "" : "of yours ") + "waits for a decision under a law that allows an extension.");
            case WITHDRAW -> when(person != null && partners.require(person).leavingSince() != null,
                    "You have already requested withdrawal, and your partner has not answered yet.");
            case CANCEL_WITHDRAWAL -> when(partners.require(person).leavingSince() == null, "You have not requested withdrawal.");
            case ANSWER_CONCERN, RESOLVE_CONCERN ->
                when(proposal.concerns().stream().noneMatch(Concern::isOpen), "No concern is open.");
            case CHANGE_PITCH, SEND_SOUNDING, START_REVIEW, ASK, SCHEDULE_INTERVIEW, REFUSE, RAISE_CONCERN, LAPSE -> null;
        };
    }

    private @Nullable String withdrawalPending() {
        return when(proposal.leaving().isPresent(), WITHDRAWAL_PENDING);
    }

    private boolean isCounterOfPartner(@Nullable PersonId person) {
        return proposal.negotiation().openCounter().filter(counter -> !counter.person().equals(person)).isPresent();
    }

    private @Nullable String reasonNotToAccept(@Nullable PersonId person) {
        return firstOf(when(person != null && proposal.acceptedAt(person) != null, "You have already accepted."),
                when(proposal.negotiation().openCounter().isPresent(),
                        "A counter-offer is open. Wait until the employer answers it, or the partner who made it withdraws it."),
                when(proposal.negotiation().waitsForRelease(), "The release of a partner has not been agreed yet. "
                        + "The hiring manager or HR records the agreement."));
    }

    private @Nullable String reasonNotToAppeal() {
        if (!proposal.isAppealable()) {
            return "The rules that apply allow no appeal, or the appeal has been decided.";
        }
        return when(!proposal.requests().isEmpty() && !proposal.requests().isAppealOpen(),
                "The refusal is final." + missedAppeal());
    }

    private String missedAppeal() {
        return proposal.requests().missedDayToAppeal().map(day -> " An appeal was possible until " + day + ".").orElse("");
    }

    private static @Nullable String when(boolean blocked, String reason) {
        return blocked ? reason : null;
    }

    private static @Nullable String firstOf(@Nullable String... reasons) {
        for (var reason : reasons) {
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }
}
