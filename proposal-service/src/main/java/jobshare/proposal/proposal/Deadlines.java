package jobshare.proposal.proposal;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jobshare.kit.audit.Audit;
import jobshare.kit.batch.Claims;
import jobshare.kit.id.ProposalId;
import jobshare.proposal.ruleset.RuleSets;

/**
 * Does what time does to proposals: offers expire, idle ones lapse, refusals come to stand, withdrawals go unanswered, and the
 * deadlines of the law come near and pass. They are worked off as {@link Claims} says.
 */
@ApplicationScoped
public class Deadlines {

    private final ProposalRepository repository;
    private final ProposalNews news;
    private final ProposalTimes times;
    private final RuleSets rules;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Deadlines(ProposalRepository repository, ProposalNews news, ProposalTimes times, RuleSets rules, Audit audit, Clock clock) {
        this.repository = repository;
        this.news = news;
        this.times = times;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "{jobshare.proposals.check-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void keep() {
        var now = clock.instant();
        var act = Act.ofScheduler(now);
        each("id in (select r.proposal_id from statutory_request r join request_deadline d on d.request_id = r.id "
                + "where d.status = 'OPEN' and (d.due_at <= ?1 or d.warn_at <= ?1 and d.warned_at is null))", now,
                "keep-deadline",
                proposal -> new StatutorySteps(proposal, rules).keepDeadlines(now));
        each("status = 'OFFERED' and expires_at <= ?1", now, "lapse", proposal -> List.of(proposal.lapse(rules, act)));
        each("status in ('DRAFT', 'SOUNDING', 'MORE_INFORMATION') and changed_at <= ?1", now.minus(times.idleLapsesAfter()),
                "lapse", proposal -> List.of(proposal.lapse(rules, act)));
        each("status = 'REFUSED' and changed_at <= ?1 and not exists (select from statutory_request r "
                + "join request_deadline d on d.request_id = r.id where r.proposal_id = proposal.id "
                + "and d.kind = 'APPEAL' and d.status = 'OPEN')", now.minus(times.refusalStandsAfter()), "close",
                proposal -> List.of(proposal.close(null, act)));
        each("status not in ('REFUSED', 'HIRED', 'WITHDRAWN', 'LAPSED', 'CLOSED') "
                + "and (first_leaving_since is not null or second_leaving_since is not null) "
                + "and least(first_leaving_since, second_leaving_since) <= ?1", now.minus(times.withdrawalAnsweredWithin()),
                "withdraw", proposal -> List.of(proposal.withdraw(rules, act)));
    }

    private void each(String due, Instant until, String action, Function<Proposal, List<ProposalEvent>> deed) {
        Claims.workOff(action, failed -> claim(due, until, failed), id -> {
            var proposal = repository.of(ProposalId.of(id)).orElseThrow();
            var events = deed.apply(proposal);
            if (events.isEmpty()) {
                throw new IllegalStateException("Nothing was due");
            }
            news.tell(proposal, events, null);
            audit.recordOwn(action, "proposal", id);
        });
    }

    private Optional<UUID> claim(String due, Instant until, Set<UUID> failed) {
        return repository.getEntityManager().createNativeQuery("select id from proposal where " + due
                + " and id not in (?2) order by changed_at limit 1 for update skip locked", UUID.class)
                .setParameter(1, until).setParameter(2, failed).getResultStream().map(UUID.class::cast).findFirst();
    }
}
