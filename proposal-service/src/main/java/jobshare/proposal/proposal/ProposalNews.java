package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.kit.outbox.Outbox;
import jobshare.proposal.role.KnownRoles;
import org.jspecify.annotations.Nullable;

/** Tells the other services each step, and people what they should know of it. */
@ApplicationScoped
public class ProposalNews {

    private final Outbox outbox;
    private final KnownRoles roles;
    private final Progress progress;

    @Inject
    ProposalNews(Outbox outbox, KnownRoles roles, Progress progress) {
        this.outbox = outbox;
        this.roles = roles;
        this.progress = progress;
    }

    /** Who is to be told: exactly one of the two is set. */
    public record Recipient(@Nullable PersonId personId, @Nullable String subjectKey) {
    }

    /** What it is about. */
    public record About(String kind, UUID id) {
    }

    /** The payload on {@code jobshare.notifications.v1}. */
    public record Notification(UUID notificationId, Recipient recipient, String code, About about, Instant at) {
    }

    void tell(Proposal proposal, List<ProposalEvent> events, @Nullable PersonId actor) {
        events.forEach(event -> tell(event, actor, proposal.isKnownToEmployer()));
        progress.follow(proposal.id(), events);
    }

    private void tell(ProposalEvent event, @Nullable PersonId actor, boolean employerKnows) {
        outbox.add(Event.of(Topics.PROPOSALS, event.proposalId(), event.type(), event));
        for (var recipient : recipients(event, actor, employerKnows)) {
            var key = recipient.personId() == null ? recipient.subjectKey() : recipient.personId();
            outbox.add(Event.of(Topics.NOTIFICATIONS, key, "jobshare.notification.v1", new Notification(Ids.v7(), recipient,
                    "proposal-" + event.step().word(), new About("proposal", event.proposalId().value()), event.at())));
        }
    }

    private Set<Recipient> recipients(ProposalEvent event, @Nullable PersonId actor, boolean employerKnows) {
        var recipients = new LinkedHashSet<Recipient>();
        if (concernsPartners(event.step())) {
            event.personIds().stream().filter(person -> !person.equals(actor)).map(person -> new Recipient(person, null))
                    .forEach(recipients::add);
        }
        if (employerKnows && concernsEmployer(event.step())) {
            roles.of(event.roleId()).ifPresent(role -> {
                if (!event.by().equals(Side.HIRING_MANAGER.word())) {
                    add(recipients, role.hiringManagerKey());
                }
                if (!event.by().equals(Side.RECRUITER.word())) {
                    add(recipients, role.recruiterKey());
                }
            });
        }
        return recipients;
    }

    private static void add(Set<Recipient> recipients, @Nullable String subjectKey) {
        if (subjectKey != null) {
            recipients.add(new Recipient(null, subjectKey));
        }
    }

    private static boolean concernsPartners(Step step) {
        return switch (step) {
            case DRAFTED, PITCH_CHANGED, SIGNED, WELCOMED, REQUESTED, REVIEW_STARTED, INFORMATION_ASKED, INTERVIEW_SCHEDULED,
                    INTERVIEW_RESCHEDULED, INTERVIEW_HELD, INTERVIEW_MISSED, INTERVIEW_CANCELLED, OFFERED, COUNTERED,
                    COUNTER_TAKEN_BACK,
                    COUNTER_AGREED, COUNTER_DECLINED, RELEASE_AGREED, ACCEPTED, HIRED, REFUSED, APPEALED, CLOSED,
                    WITHDRAWAL_ASKED, STAYED, WITHDRAWN,
                    LAPSED,
                    CONCERN_RAISED, CONCERN_RESOLVED, CONCERN_LEFT_STANDING, DEADLINE_PASSED, GRANTED_BY_SILENCE ->
                true;
            case AGREEMENT_CHANGED, MEETING_MISSED, MEETING_HELD, EXTENSION_ASKED, DEADLINE_EXTENDED, APPEAL_NEAR,
                    APPEAL_TIME_OVER ->
                true;
            case SOUNDED, INFORMATION_GIVEN, INTERVIEW_SCORED, CONCERN_ANSWERED, DEADLINE_NEAR, MEETING_NEAR -> false;
        };
    }

    /** A draft, and what the two settle between them, is not the employer's business yet. */
    private static boolean concernsEmployer(Step step) {
        return switch (step) {
            case SOUNDED, REQUESTED, INFORMATION_GIVEN, ACCEPTED, HIRED, APPEALED, WITHDRAWN, LAPSED, CONCERN_ANSWERED,
                    DEADLINE_NEAR,
                    DEADLINE_PASSED, GRANTED_BY_SILENCE, INTERVIEW_SCHEDULED, INTERVIEW_RESCHEDULED, INTERVIEW_CANCELLED, OFFERED,
                    COUNTERED,
                    COUNTER_TAKEN_BACK, RELEASE_AGREED, REFUSED ->
                true;
            case AGREEMENT_CHANGED, MEETING_NEAR, MEETING_MISSED, MEETING_HELD, EXTENSION_ASKED, DEADLINE_EXTENDED,
                    APPEAL_TIME_OVER ->
                true;
            case APPEAL_NEAR -> false;
            case DRAFTED, PITCH_CHANGED, SIGNED, WELCOMED, REVIEW_STARTED, INFORMATION_ASKED, INTERVIEW_SCORED, INTERVIEW_HELD,
                    INTERVIEW_MISSED, COUNTER_AGREED, COUNTER_DECLINED, CLOSED,
                    WITHDRAWAL_ASKED, STAYED, CONCERN_RAISED, CONCERN_RESOLVED, CONCERN_LEFT_STANDING ->
                false;
        };
    }
}
