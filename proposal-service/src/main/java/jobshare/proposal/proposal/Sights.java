package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jobshare.kit.id.ProposalId;
import jobshare.kit.problem.Problems;

/** Shows a proposal itself to another feature, as far as the caller may see it. */
@ApplicationScoped
public class Sights {

    private final ProposalRepository repository;
    private final Standings standings;
    private final NamePolicy namePolicy;

    @Inject
    Sights(ProposalRepository repository, Standings standings, NamePolicy namePolicy) {
        this.repository = repository;
        this.standings = standings;
        this.namePolicy = namePolicy;
    }

    /**
     * A proposal and how the caller sees it.
     *
     * @param names what the caller may see of who the partners are
     */
    public record Sight(Proposal proposal, Standing standing, NameVisibility names) {
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is none, or none for the caller */
    public Sight of(ProposalId id) {
        return repository.of(id).map(this::of).filter(sight -> sight.standing().sees())
                .orElseThrow(() -> Problems.notFound("proposal", id));
    }

    private Sight of(Proposal proposal) {
        var standing = standings.in(proposal);
        return new Sight(proposal, standing, namePolicy.visibility(proposal, standing));
    }

    /** Whoever asks: for a link that needs no account. */
    public Optional<Proposal> unseen(ProposalId id) {
        return repository.of(id);
    }
}
