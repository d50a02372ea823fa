package jobshare.matching.partnership;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.problem.Problems;
import jobshare.matching.directory.Caller;

/** The partnerships that the caller is one of the two of, for what the two do beside the lifecycle. */
@Singleton
public class OwnPartnerships {

    private final PartnershipRepository repository;
    private final Caller caller;

    @Inject
    OwnPartnerships(PartnershipRepository repository, Caller caller) {
        this.repository = repository;
        this.caller = caller;
    }

    /**
     * One that is not over.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when it is over, or not the caller's
     */
    public Partnership standing(PartnershipId id) {
        var partnership = own(id);
        if (partnership.status() == PartnershipStatus.DISSOLVED) {
            throw Problems.notFound("standing partnership", id);
        }
        return partnership;
    }

    /**
     * The same, locked until the transaction ends, so that it is not over in the meantime.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when it is not the caller's, 409 when it is over
     */
    public Partnership lockStanding(PartnershipId id) {
        var partnership = repository.lock(own(id));
        if (partnership.status() == PartnershipStatus.DISSOLVED) {
            throw Problems.conflict("partnership-over", "Partnership " + id + " is " + partnership.status()
                    + ": what was between the two of you alone is gone.");
        }
        return partnership;
    }

    private Partnership own(PartnershipId id) {
        return repository.byId(id).filter(found -> caller.person().filter(found::has).isPresent())
                .orElseThrow(() -> Problems.notFound("partnership", id));
    }
}
