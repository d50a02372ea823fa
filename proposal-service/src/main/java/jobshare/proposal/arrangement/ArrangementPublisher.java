package jobshare.proposal.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.notification.Notification;
import jobshare.kit.notification.Notification.Recipient;
import jobshare.kit.outbox.Outbox;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.role.RoleCopy;
import jobshare.proposal.role.RoleCopyRepository;
import org.jspecify.annotations.Nullable;

/** Publishes the state of an arrangement after each change, and notifies people of its steps. */
@ApplicationScoped
public class ArrangementPublisher {

    private final Outbox outbox;
    private final RoleCopyRepository roles;

    ArrangementPublisher(Outbox outbox, RoleCopyRepository roles) {
        this.outbox = outbox;
        this.roles = roles;
    }

    /** Publishes the state, and notifies of each step the people who should know of it, except the one who took it. */
    public void publish(Arrangement arrangement, List<ArrangementStep> steps) {
        outbox.add(Event.of(Topics.ARRANGEMENTS, arrangement.id(), ArrangementEvent.TYPE, arrangement.event()));
        steps.forEach(step -> notify(arrangement, step));
    }

    private void notify(Arrangement arrangement, ArrangementStep step) {
        var code = "arrangement-" + step.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (var recipient : recipients(arrangement, step)) {
            outbox.add(Notification.to(recipient, code, "arrangement", arrangement.id().value(), step.at()));
        }
    }

    private List<Recipient> recipients(Arrangement arrangement, ArrangementStep step) {
        var role = roles.find(arrangement.role());
        var manager = role.map(RoleCopy::hiringManagerKey).orElse(null);
        var recruiter = role.map(RoleCopy::recruiterKey).filter(key -> !key.equals(manager)).orElse(null);
        return switch (audience(step.step())) {
            case EVERYONE -> recipients(partners(arrangement, step),
                    step.actingRole() == ActingRole.HIRING_MANAGER ? null : manager, recruiter);
            case REVIEWERS -> recipients(partners(arrangement, step), manager, null);
            case MISSING_REVIEWERS -> {
                var rounds = arrangement.rounds();
                var round = arrangement.reviewRound();
                yield recipients(
                        partners(arrangement, step).stream().filter(person -> !rounds.hasAnswered(round, person)).toList(),
                        rounds.hasAnswered(round, null) ? null : manager, null);
            }
            case NOBODY -> List.of();
        };
    }

    private static List<Recipient> recipients(List<PersonId> people, @Nullable String manager, @Nullable String recruiter) {
        var recipients = new ArrayList<Recipient>();
        people.forEach(person -> recipients.add(Recipient.of(person)));
        if (manager != null) {
            recipients.add(Recipient.of(manager));
        }
        if (recruiter != null) {
            recipients.add(Recipient.of(recruiter));
        }
        return recipients;
    }

    private static List<PersonId> partners(Arrangement arrangement, ArrangementStep step) {
        return arrangement.people()
                .stream()
                .map(arrangement::shown)
                .filter(Objects::nonNull)
                .filter(person -> !person.value().equals(step.personId()))
                .toList();
    }

    private enum Audience {
        /** Partners, hiring manager and recruiter. */
        EVERYONE,
        /** Partners and hiring manager. */
        REVIEWERS,
        /** The reviewers who have not answered in the open round. */
        MISSING_REVIEWERS,
        NOBODY
    }

    private static Audience audience(ArrangementStepKind step) {
        return switch (step) {
            case CONFIRMED, TRIAL_EXTENDED, TRIAL_NEAR_END, TRIAL_OVER, CONVERSION_NEAR, CONVERSION_DUE, CONVERTED, ANNIVERSARY,
                    PARTNER_LEAVING, PARTNER_REMAINS, DEPARTURE_RESOLVED, LAST_DAY, PARTNERSHIP_DISSOLVED, ENDED ->
                Audience.EVERYONE;
            case REVIEWS_SHARED -> Audience.REVIEWERS;
            case REVIEW_DUE -> Audience.MISSING_REVIEWERS;
            // the proposal notifies of the hire
            case STARTED, REVIEWED, REVIEWS_PASSED -> Audience.NOBODY;
        };
    }
}
