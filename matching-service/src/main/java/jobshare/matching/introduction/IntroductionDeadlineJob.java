package jobshare.matching.introduction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.batch.BatchWork;

/**
 * Expires unanswered introductions and invitations, sends reminders, and delivers invitations to people who joined. Safe with
 * several replicas: each skips rows that another has locked.
 */
@ApplicationScoped
class IntroductionDeadlineJob {

    private static final int BATCH = 100;

    private final IntroductionRepository introductions;
    private final InvitationRepository invitations;
    private final InvitationService invitationService;
    private final IntroductionPublisher publisher;
    private final IntroductionSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    IntroductionDeadlineJob(IntroductionRepository introductions, InvitationRepository invitations,
            InvitationService invitationService, IntroductionPublisher publisher, IntroductionSettings settings, AuditLog audit,
            Clock clock) {
        this.introductions = introductions;
        this.invitations = invitations;
        this.invitationService = invitationService;
        this.publisher = publisher;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "{jobshare.introductions.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        var now = clock.instant();
        BatchWork.processDue(limit -> introductions.expired(now, limit), introduction -> expire(introduction, now));
        BatchWork.processDue(limit -> introductions.withReminderDue(now.plus(settings.reminder()), limit), introduction -> {
            publisher.remind(introduction, now);
            introduction.markReminded(now);
        });
        BatchWork.processDue(limit -> invitations.expired(now, limit), invitationService::expire);
        deliverInvitations();
    }

    /** Each in a transaction of its own, since it locks both people. */
    private void deliverInvitations() {
        UUID after = null;
        List<UUID> batch;
        do {
            var from = after;
            batch = QuarkusTransaction.requiringNew()
                    .call(() -> invitations.undelivered(from, BATCH)
                            .stream()
                            .map(invitation -> invitation.id().value())
                            .toList());
            batch.forEach(
                    id -> QuarkusTransaction.requiringNew().run(() -> invitationService.retryDelivery(new InvitationId(id))));
            after = batch.isEmpty() ? null : batch.getLast();
        } while (batch.size() == BATCH);
    }

    private void expire(Introduction introduction, Instant now) {
        publisher.publish(introduction, introduction.expire(now), ActingRole.SYSTEM);
        audit.recordAsService("expire", "introduction", introduction.id().value());
    }
}
