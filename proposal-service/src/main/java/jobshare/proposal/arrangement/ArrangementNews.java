package jobshare.proposal.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.kit.outbox.Outbox;
import jobshare.proposal.proposal.ProposalNews.About;
import jobshare.proposal.proposal.ProposalNews.Notification;
import jobshare.proposal.proposal.ProposalNews.Recipient;
import jobshare.proposal.proposal.Side;
import jobshare.proposal.role.KnownRoles;

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

    public void tell(ArrangementEvent event) {
        outbox.add(Event.of(Topics.ARRANGEMENTS, event.arrangementId(), ArrangementEvent.TYPE, event));
    }

    /** The same, and tells of the last step all who have a part in it but did not take it. */
    void tellStep(Arrangement arrangement) {
        tell(arrangement.event());
        var step = arrangement.timeline().getLast();
        var code = "arrangement-" + step.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (var recipient : recipients(arrangement, step)) {
            var key = recipient.personId() == null ? recipient.subjectKey() : recipient.personId();
            outbox.add(Event.of(Topics.NOTIFICATIONS, key, "jobshare.notification.v1", new Notification(Ids.v7(), recipient, code,
                    new About("arrangement", arrangement.id().value()), step.at())));
        }
    }

    private List<Recipient> recipients(Arrangement arrangement, ArrangementStep step) {
        var recipients = new ArrayList<Recipient>();
        arrangement.people().stream().map(arrangement::shown).filter(Objects::nonNull)
                .filter(person -> !isBy(step, person)).forEach(person -> recipients.add(new Recipient(person, null)));
        roles.of(arrangement.role()).ifPresent(role -> {
            if (role.hiringManagerKey() != null && step.by() != Side.HIRING_MANAGER) {
                recipients.add(new Recipient(null, role.hiringManagerKey()));
            }
            if (role.recruiterKey() != null && !role.recruiterKey().equals(role.hiringManagerKey())) {
                recipients.add(new Recipient(null, role.recruiterKey()));
            }
        });
        return recipients;
    }

    private static boolean isBy(ArrangementStep step, PersonId person) {
        UUID by = step.personId();
        return person.value().equals(by);
    }
}
