package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.notification.Notification;
import jobshare.kit.notification.Notification.Recipient;
import jobshare.kit.outbox.Outbox;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.role.RoleCopyRepository;
import org.jspecify.annotations.Nullable;

/** Publishes each step of a proposal, and notifies people of it. */
@ApplicationScoped
public class ProposalPublisher {

    private final Outbox outbox;
    private final RoleCopyRepository roles;
    private final FunnelProjection funnel;

    ProposalPublisher(Outbox outbox, RoleCopyRepository roles, FunnelProjection funnel) {
        this.outbox = outbox;
        this.roles = roles;
        this.funnel = funnel;
    }

    /** @param actor the partner who acted, and is not notified; null in every other role */
    void publish(Proposal proposal, List<ProposalEvent> events, @Nullable PersonId actor) {
        events.forEach(event -> publish(event, actor, proposal.isKnownToEmployer()));
        funnel.apply(proposal.id(), events);
    }

    private void publish(ProposalEvent event, @Nullable PersonId actor, boolean employerKnows) {
        outbox.add(Event.of(Topics.PROPOSALS, event.proposalId(), event.type(), event));
        for (var recipient : recipients(event, actor, employerKnows)) {
            outbox.add(Notification.to(recipient, "proposal-" + event.step().word(), "proposal", event.proposalId().value(),
                    event.at()));
        }
    }

    private Set<Recipient> recipients(ProposalEvent event, @Nullable PersonId actor, boolean employerKnows) {
        var recipients = new LinkedHashSet<Recipient>();
        if (notifiesPartners(event.step())) {
            event.personIds().stream().filter(person -> !person.equals(actor)).map(Recipient::of).forEach(recipients::add);
        }
        if (employerKnows && notifiesEmployer(event.step())) {
            roles.find(event.roleId()).ifPresent(role -> {
                if (!event.by().equals(ActingRole.HIRING_MANAGER.word())) {
                    add(recipients, role.hiringManagerKey());
                }
                if (!event.by().equals(ActingRole.RECRUITER.word())) {
                    add(recipients, role.recruiterKey());
                }
            });
        }
        return recipients;
    }

    private static void add(Set<Recipient> recipients, @Nullable String subjectKey) {
        if (subjectKey != null) {
            recipients.add(Recipient.of(subjectKey));
        }
    }

    private static boolean notifiesPartners(ProposalStepKind step) {
        return switch (step) {
            case DRAFTED, PITCH_CHANGED, AGREEMENT_CHANGED, SIGNED, INTEREST_EXPRESSED, REQUESTED, REVIEW_STARTED,
                    INFORMATION_REQUESTED, INTERVIEW_SCHEDULED, INTERVIEW_RESCHEDULED, INTERVIEW_HELD, INTERVIEW_MISSED,
                    INTERVIEW_CANCELLED, OFFERED, COUNTERED, COUNTER_WITHDRAWN, COUNTER_AGREED, COUNTER_DECLINED, RELEASE_AGREED,
                    ACCEPTED, HIRED, REFUSED, APPEALED, CLOSED, WITHDRAWAL_REQUESTED, WITHDRAWAL_CANCELLED, WITHDRAWN, LAPSED,
                    CONCERN_RAISED, CONCERN_RESOLVED, CONCERN_LEFT_UNRESOLVED, DEADLINE_PASSED, DEEMED_GRANTED, MEETING_MISSED,
                    MEETING_HELD, EXTENSION_REQUESTED, DEADLINE_EXTENDED, APPEAL_NEAR, APPEAL_TIME_OVER ->
                true;
            case SOUNDING_SENT, INFORMATION_PROVIDED, INTERVIEW_SCORED, CONCERN_ANSWERED, DEADLINE_NEAR, MEETING_NEAR -> false;
        };
    }

    /** The employer is not notified of a draft, nor of what the partners settle between them. */
    private static boolean notifiesEmployer(ProposalStepKind step) {
        return switch (step) {
            case AGREEMENT_CHANGED, SOUNDING_SENT, REQUESTED, INFORMATION_PROVIDED, INTERVIEW_SCHEDULED, INTERVIEW_RESCHEDULED,
                    INTERVIEW_CANCELLED, OFFERED, COUNTERED, COUNTER_WITHDRAWN, RELEASE_AGREED, ACCEPTED, HIRED, REFUSED,
                    APPEALED, WITHDRAWN, LAPSED, CONCERN_ANSWERED, DEADLINE_NEAR, DEADLINE_PASSED, DEEMED_GRANTED, MEETING_NEAR,
                    MEETING_MISSED, MEETING_HELD, EXTENSION_REQUESTED, DEADLINE_EXTENDED, APPEAL_TIME_OVER ->
                true;
            case DRAFTED, PITCH_CHANGED, SIGNED, INTEREST_EXPRESSED, REVIEW_STARTED, INFORMATION_REQUESTED, INTERVIEW_SCORED,
                    INTERVIEW_HELD, INTERVIEW_MISSED, COUNTER_AGREED, COUNTER_DECLINED, CLOSED, WITHDRAWAL_REQUESTED,
                    WITHDRAWAL_CANCELLED, CONCERN_RAISED, CONCERN_RESOLVED, CONCERN_LEFT_UNRESOLVED, APPEAL_NEAR ->
                false;
        };
    }
}
