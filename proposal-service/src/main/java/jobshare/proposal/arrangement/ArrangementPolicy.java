package jobshare.proposal.arrangement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jobshare.proposal.command.Blocked;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.offer.ArrangementKind;
import org.jspecify.annotations.Nullable;

/** Which actions an arrangement allows, to whom, and why not the others. The commands and the view both ask here. */
record ArrangementPolicy(Arrangement arrangement) {

    Set<ArrangementAction> allowed(CommandContext context) {
        var allowed = EnumSet.noneOf(ArrangementAction.class);
        arrangement.status().legal().stream().filter(action -> blocked(action, context).isEmpty()).forEach(allowed::add);
        return allowed;
    }

    Optional<Blocked> blocked(ArrangementAction action, CommandContext context) {
        return Optional.ofNullable(reasonBlocked(action, context)).map(Blocked::new);
    }

    private @Nullable String reasonBlocked(ArrangementAction action, CommandContext context) {
        if (!action.roles().contains(context.role())) {
            return "Your role, " + context.role().word() + ", does not allow it.";
        }
        if (arrangement.status().after(action).isEmpty()) {
            return "Status is " + arrangement.status() + "; allowed actions: " + words(context) + ".";
        }
        return switch (action) {
            case CONVERT -> arrangement.kind() == ArrangementKind.JOB_SHARE ? "The arrangement is a job share already." : null;
            case REVIEW -> arrangement.rounds().hasAnswered(arrangement.reviewRound(), context.person())
                    ? "Your side has answered review round " + arrangement.reviewRound()
                            + ". The next round opens when everyone has answered, or when this round closes."
                    : null;
            case LEAVE -> isLeaver(context) ? "You are leaving already. Your partner can leave or remain." : null;
            case REMAIN -> isLeaver(context) ? "You are leaving. Your partner can leave or remain." : null;
            case CONFIRM, EXTEND_TRIAL, CHANGE_ROLE, RESOLVE_DEPARTURE, END -> null;
        };
    }

    private String words(CommandContext context) {
        var words = arrangement.status()
                .legal()
                .stream()
                .filter(action -> blocked(action, context).isEmpty())
                .sorted()
                .map(ArrangementAction::word)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words;
    }

    private boolean isLeaver(CommandContext context) {
        return arrangement.departure().filter(one -> one.leaver().equals(context.person())).isPresent();
    }
}
