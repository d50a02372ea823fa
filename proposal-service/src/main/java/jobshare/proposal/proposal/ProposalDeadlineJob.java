package jobshare.proposal.proposal;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.batch.ClaimedWork;
import jobshare.kit.id.ProposalId;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.ruleset.Deadline;
import jobshare.proposal.ruleset.RuleSets;

/**
 * Applies time-based transitions to proposals: offers expire, idle proposals lapse, refusals become final, unanswered withdrawals
 * take effect, and deadlines of the law come near and pass. Proposals are processed one by one as {@link ClaimedWork} says.
 */
@ApplicationScoped
public class ProposalDeadlineJob {

    private static final String OPEN_DEADLINE = "select r.proposal_id from statutory_request r "
            + "join statutory_request_deadline d on d.request_id = r.id where d.status = '" + Deadline.Status.OPEN + "'";
    private static final String DEADLINE_DUE = "id in (" + OPEN_DEADLINE
            + " and (d.due_at <= ?1 or d.warn_at <= ?1 and d.warned_at is null))";
    private static final String OFFER_EXPIRED = "status = '" + ProposalStatus.OFFERED + "' and expires_at <= ?1";
    private static final String IDLE = "status in " + list(ProposalStatus.LAPSING_WHEN_IDLE) + " and changed_at <= ?1";
    private static final String REFUSAL_FINAL = "status = '" + ProposalStatus.REFUSED + "' and changed_at <= ?1 and not exists ("
            + OPEN_DEADLINE + " and d.kind = '" + Deadline.Kind.APPEAL + "' and r.proposal_id = proposal.id)";
    private static final String WITHDRAWAL_UNANSWERED = "status not in " + list(ProposalStatus.NOT_WITHDRAWABLE)
            + " and (first_leaving_since is not null or second_leaving_since is not null)"
            + " and least(first_leaving_since, second_leaving_since) <= ?1";

    private final ProposalRepository repository;
    private final ProposalPublisher publisher;
    private final ProposalSettings settings;
    private final RuleSets rules;
    private final AuditLog audit;
    private final Clock clock;

    ProposalDeadlineJob(ProposalRepository repository, ProposalPublisher publisher, ProposalSettings settings, RuleSets rules,
            AuditLog audit, Clock clock) {
        this.repository = repository;
        this.publisher = publisher;
        this.settings = settings;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    private static String list(Collection<ProposalStatus> statuses) {
        return statuses.stream().sorted().map(status -> "'" + status + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    @Scheduled(every = "{jobshare.proposals.check-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void processDue() {
        var now = clock.instant();
        var context = CommandContext.ofScheduler(now);
        each(DEADLINE_DUE, now, "apply-deadline", proposal -> proposal.applyDeadlines(rules, now));
        each(OFFER_EXPIRED, now, "lapse", proposal -> List.of(proposal.lapse(rules, context)));
        each(IDLE, now.minus(settings.idleTimeout()), "lapse", proposal -> List.of(proposal.lapse(rules, context)));
        each(REFUSAL_FINAL, now.minus(settings.refusalFinalAfter()), "close", proposal -> List.of(proposal.close(null, context)));
        each(WITHDRAWAL_UNANSWERED, now.minus(settings.withdrawalResponseTime()), "withdraw",
                proposal -> List.of(proposal.withdraw(rules, context)));
    }

    private void each(String due, Instant until, String action, Function<Proposal, List<ProposalEvent>> command) {
        ClaimedWork.processDue(action, failed -> claim(due, until, failed), id -> {
            var proposal = repository.of(ProposalId.of(id)).orElseThrow();
            var events = command.apply(proposal);
            if (events.isEmpty()) {
                throw new IllegalStateException("Nothing was due");
            }
            publisher.publish(proposal, events, null);
            audit.recordAsService(action, "proposal", id);
        });
    }

    private Optional<UUID> claim(String due, Instant until, Set<UUID> failed) {
        return repository.getEntityManager()
                .createNativeQuery("select id from proposal where " + due
                        + " and id not in (?2) order by changed_at limit 1 for update skip locked", UUID.class)
                .setParameter(1, until)
                .setParameter(2, failed)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }
}
