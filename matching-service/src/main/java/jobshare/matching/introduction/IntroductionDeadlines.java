package jobshare.matching.introduction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.Audit;
import jobshare.kit.batch.Batches;

/**
 * Ends introductions and invitations that nobody answers, reminds before, and brings invitations to those who have joined. Safe in
 * several replicas: each takes what no other has in hand.
 */
@Singleton
class IntroductionDeadlines {

    private static final int BATCH = 100;

    private final IntroductionRepository introductions;
    private final InvitationRepository invitations;
    private final Invitations inviting;
    private final IntroductionNews news;
    private final IntroductionLimits limits;
    private final Audit audit;
    private final Clock clock;

    @Inject
    IntroductionDeadlines(IntroductionRepository introductions, InvitationRepository invitations, Invitations inviting,
            IntroductionNews news, IntroductionLimits limits, Audit audit, Clock clock) {
        this.introductions = introductions;
        this.invitations = invitations;
        this.inviting = inviting;
        this.news = news;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "{jobshare.introductions.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        var now = clock.instant();
        Batches.workOff(most -> introductions.due(now, most), introduction -> expire(introduction, now));
        Batches.workOff(most -> introductions.toRemind(now.plus(limits.reminder()), most), introduction -> {
            news.remind(introduction, now);
            introduction.reminded(now);
        });
        Batches.workOff(most -> invitations.due(now, most), inviting::expire);
        deliver();
    }

    /** Invitations reach who has joined meanwhile; each in a transaction of its own, since it locks the two people. */
    private void deliver() {
        UUID after = null;
        List<UUID> batch;
        do {
            var from = after;
            batch = QuarkusTransaction.requiringNew().call(() -> invitations.undelivered(from, BATCH).stream()
                    .map(invitation -> invitation.id().value()).toList());
            batch.forEach(id -> QuarkusTransaction.requiringNew().run(() -> inviting.retry(new InvitationId(id))));
            after = batch.isEmpty() ? null : batch.getLast();
        } while (batch.size() == BATCH);
    }

    private void expire(Introduction introduction, Instant now) {
        news.publish(introduction, introduction.expire(now), Party.CLOCK);
        audit.recordOwn("expire", "introduction", introduction.id().value());
    }
}
