package jobshare.matching.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.notification.Notification;
import jobshare.kit.notification.Notification.Recipient;
import jobshare.kit.outbox.Outbox;

/** Publishes steps of introductions to other services, and notifies the people concerned. */
@ApplicationScoped
class IntroductionPublisher {

    private static final String KIND = "introduction";

    private final Outbox outbox;

    IntroductionPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Publishes a step, and notifies everyone concerned except the one who took it. */
    void publish(Introduction introduction, IntroductionStep step, ActingRole by) {
        var name = step.step().name().toLowerCase(Locale.ROOT);
        outbox.add(Event.of(Topics.INTRODUCTIONS, introduction.id(), "jobshare.introduction." + name + ".v1", step));
        var code = step.step() == IntroductionStatus.ASKED ? codeOfAsk(introduction) : "introduction-" + name;
        if (by != ActingRole.FROM && !introduction.isHiddenFrom(introduction.from())) {
            notify(introduction, introduction.from(), code, step.at());
        }
        if (by != ActingRole.TO) {
            notify(introduction, introduction.to(), code, step.at());
        }
        if (introduction.suggestedBy() != null && by != ActingRole.SUGGESTER) {
            outbox.add(
                    Notification.to(Recipient.of(introduction.suggestedBy()), code, KIND, introduction.id().value(), step.at()));
        }
    }

    private static String codeOfAsk(Introduction introduction) {
        if (introduction.purpose() == IntroductionPurpose.PARTNERSHIP) {
            return "partnership-declared";
        }
        return introduction.invitation() == null ? "introduction-asked" : "introduction-invited";
    }

    /** Notifies the inviter that the invitation was not accepted in time. */
    void notifyInvitationExpired(Invitation invitation, Instant at) {
        outbox.add(Notification.to(invitation.from(), "invitation-expired", "invitation", invitation.id().value(), at));
    }

    /** Reminds everyone who has not answered. */
    void remind(Introduction introduction, Instant at) {
        introduction.unanswered().forEach(person -> notify(introduction, person, "introduction-expires-soon", at));
    }

    private void notify(Introduction introduction, PersonId person, String code, Instant at) {
        outbox.add(Notification.to(person, code, KIND, introduction.id().value(), at));
    }
}
