package jobshare.matching.introduction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.outbox.Outbox;
import jobshare.matching.notification.Notification;

/** Tells of introductions: each step to the other services, and what concerns someone to that person. */
@Singleton
class IntroductionNews {

    private static final String KIND = "introduction";

    private final Outbox outbox;

    @Inject
    IntroductionNews(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Publishes a step, and tells all who have a part in it but did not take it. */
    void publish(Introduction introduction, IntroductionStep step, Party by) {
        var word = step.step().name().toLowerCase(Locale.ROOT);
        outbox.add(Event.of(Topics.INTRODUCTIONS, introduction.id(), "jobshare.introduction." + word + ".v1", step));
        var code = step.step() == IntroductionStatus.ASKED ? asked(introduction) : "introduction-" + word;
        if (by != Party.FROM && !introduction.isHiddenFrom(introduction.from())) {
            tell(introduction, introduction.from(), code, step.at());
        }
        if (by != Party.TO) {
            tell(introduction, introduction.to(), code, step.at());
        }
        if (introduction.suggestedBy() != null && by != Party.SUGGESTER) {
            outbox.add(Notification.to(introduction.suggestedBy(), code, KIND, introduction.id().value(), step.at()));
        }
    }

    private static String asked(Introduction introduction) {
        if (introduction.purpose() == Purpose.PARTNERSHIP) {
            return "partnership-declared";
        }
        return introduction.invitation() == null ? "introduction-asked" : "introduction-invited";
    }

    /** Tells who invited that no yes came. */
    void invitationExpired(Invitation invitation, Instant at) {
        outbox.add(Notification.to(invitation.from(), "invitation-expired", "invitation", invitation.id().value(), at));
    }

    void remind(Introduction introduction, Instant at) {
        introduction.awaited().forEach(person -> tell(introduction, person, "introduction-expires-soon", at));
    }

    private void tell(Introduction introduction, PersonId person, String code, Instant at) {
        outbox.add(Notification.to(person, code, KIND, introduction.id().value(), at));
    }
}
