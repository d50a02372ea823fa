package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import jobshare.kit.id.ProposalId;
import jobshare.kit.problem.Problems;
import jobshare.proposal.access.AccessResolver;
import jobshare.proposal.access.CallerAccess;
import jobshare.proposal.command.ActingRole;

/** Decides whether the caller may see a proposal, and how much of it. */
@ApplicationScoped
public class ProposalAccess {

    private final ProposalRepository repository;
    private final AccessResolver accessResolver;
    private final NamePolicy namePolicy;

    ProposalAccess(ProposalRepository repository, AccessResolver accessResolver, NamePolicy namePolicy) {
        this.repository = repository;
        this.accessResolver = accessResolver;
        this.namePolicy = namePolicy;
    }

    /**
     * A proposal that the caller may see.
     *
     * @param names what the caller may see of who the partners are
     */
    public record VisibleProposal(Proposal proposal, CallerAccess access, NameVisibility names) {
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where it does not exist or is not visible to the caller */
    public VisibleProposal requireVisible(ProposalId id) {
        return requireVisible(id, repository.of(id));
    }

    /** The same, locked until the end of the transaction against concurrent commands. */
    public VisibleProposal requireVisibleLocked(ProposalId id) {
        return requireVisible(id, repository.locked(id));
    }

    private VisibleProposal requireVisible(ProposalId id, Optional<Proposal> found) {
        return found.map(proposal -> {
            var access = accessTo(proposal);
            return new VisibleProposal(proposal, access, namePolicy.visibility(proposal, access));
        }).filter(visible -> visible.access().isVisible()).orElseThrow(() -> Problems.notFound("proposal", id));
    }

    /** What the caller is to a proposal. A hiring manager does not see a draft: it has not been put to the employer. */
    CallerAccess accessTo(Proposal proposal) {
        return withoutDrafts(proposal, accessResolver.accessTo(proposal.people(), proposal.role()));
    }

    /** The same for the rows of a list, whose roles are read at once. */
    Function<Proposal, CallerAccess> accessTo(Collection<Proposal> rows) {
        var access = accessResolver.accessTo(rows.stream().map(Proposal::role).toList());
        return proposal -> withoutDrafts(proposal, access.apply(proposal.people(), proposal.role()));
    }

    private static CallerAccess withoutDrafts(Proposal proposal, CallerAccess access) {
        return proposal.status() == ProposalStatus.DRAFT ? access.without(ActingRole.HIRING_MANAGER) : access;
    }

    /** The proposal for any caller: for a share link, which needs no account. */
    public Optional<Proposal> find(ProposalId id) {
        return repository.of(id);
    }
}
