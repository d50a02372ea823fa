package jobshare.proposal.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.kit.outbox.Outbox;
import jobshare.proposal.arrangement.ArrangementStep.Kind;
import jobshare.proposal.proposal.ProposalNews.About;
import jobshare.proposal.proposal.ProposalNews.Notification;
import jobshare.proposal.proposal.ProposalNews.Recipient;
import jobshare.proposal.proposal.Side;
import jobshare.proposal.role.KnownRole;
import jobshare.proposal.role.KnownRoles;
import org.jspecify.annotations.Nullable;

/** Tells the other services the state of an arrangement after each change, and people what they should know of it. */
@ApplicationScoped
public class ArrangementNews {

    private final Outbox outbox;
    private final KnownRoles roles;

    @Inject
    ArrangementNews(Outbox outbox, KnownRoles roles) {
        this.outbox = outbox;
        this.roles = roles;
    }

    /** Tells the state as it is now, and of each step that is not told yet those who should know of it and did not take it. */
    public void tell(Arrangement arrangement) {
        outbox.add(Event.of(Topics.ARRANGEMENTS, arrangement.id(), ArrangementEvent.TYPE, arrangement.event()));
        arrangement.takeUntold().forEach(step -> tell(arrangement, step));
    }

    private void tell(Arrangement arrangement, ArrangementStep step) {
        var code = "arrangement-" + step.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (var recipient : recipients(arrangement, step)) {
            var key = recipient.personId() == null ? recipient.subjectKey() : recipient.personId();
            outbox.add(Event.of(Topics.NOTIFICATIONS, key, "jobshare.notification.v1", new Notification(Ids.v7(), recipient, code,
                    new About("arrangement", arrangement.id().value()), step.at())));
        }
    }

    private List<Recipient> recipients(Arrangement arrangement, ArrangementStep step) {
        var role = roles.of(arrangement.role());
        var manager = role.map(KnownRole::hiringManagerKey).orElse(null);
        var recruiter = role.map(KnownRole::recruiterKey).filter(key -> !key.equals(manager)).orElse(null);
        return switch (audience(step.step())) {
            case ALL -> to(pair(arrangement, step), step.by() == Side.HIRING_MANAGER ? null : manager, recruiter);
            case THE_THREE -> to(pair(arrangement, step), manager, null);
            case MISSING -> {
                var rounds = arrangement.rounds();
                var round = arrangement.reviewRound();
                yield to(pair(arrangement, step).stream().filter(person -> !rounds.hasAnswered(round, person)).toList(),
                        rounds.hasAnswered(round, null) ? null : manager, null);
            }
            case NOBODY -> List.of();
        };
    }

    private static List<Recipient> to(List<PersonId> people, @Nullable String... keys) {
        var recipients = new ArrayList<Recipient>();
        people.forEach(person -> recipients.add(new Recipient(person, null)));
        for (var key : keys) {
            if (key != null) {
                recipients.add(new Recipient(null, key));
            }
        }
        return recipients;
    }

    private static List<PersonId> pair(Arrangement arrangement, ArrangementStep step) {
        return arrangement.people().stream().map(arrangement::shown).filter(Objects::nonNull)
                .filter(person -> !person.value().equals(step.personId())).toList();
    }

    private enum Audience {
        ALL,
        /** Partners and manager. */
        THE_THREE,
        /** Those of the three who have not answered in the open round of reviews. */
        MISSING, NOBODY
    }

    private static Audience audience(Kind step) {
        return switch (step) {
            case CONFIRMED, TRIAL_EXTENDED, TRIAL_NEAR_END, TRIAL_OVER, CONVERSION_NEAR, CONVERSION_DUE, CONVERTED,
                    ANNIVERSARY, PARTNER_LEAVES, PARTNER_STAYS, SETTLED, LAST_DAY, PARTNERSHIP_DISSOLVED, ENDED ->
                Audience.ALL;
            case REVIEWS_SHARED -> Audience.THE_THREE;
            case REVIEW_DUE -> Audience.MISSING;
            // of the hire the proposal has told
            case STARTED, REVIEWED, REVIEWS_PASSED -> Audience.NOBODY;
        };
    }
}
