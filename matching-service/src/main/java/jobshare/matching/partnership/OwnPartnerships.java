package jobshare.matching.partnership;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiConsumer;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.web.Answers;
import jobshare.matching.directory.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/** The partnerships that the caller is one of the two of, for what the two do beside the lifecycle. */
@Singleton
public class OwnPartnerships {

    private final PartnershipRepository repository;
    private final Caller caller;
    private final Audit audit;

    @Inject
    OwnPartnerships(PartnershipRepository repository, Caller caller, Audit audit) {
        this.repository = repository;
        this.caller = caller;
        this.audit = audit;
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
    private Partnership lockStanding(PartnershipId id) {
        var partnership = repository.lock(own(id));
        if (partnership.status() == PartnershipStatus.DISSOLVED) {
            throw Problems.conflict("partnership-over", "Partnership " + id + " is " + partnership.status()
                    + ": what was between the two of you alone is gone.");
        }
        return partnership;
    }

    /**
     * The caller does something that is between the two alone: in the trail stands that they did, not what.
     *
     * @param deed is given the partnership, locked and not over, and the caller
     */
    public RestResponse<Void> act(PartnershipId id, String action, String kind, BiConsumer<Partnership, PersonId> deed) {
        deed.accept(lockStanding(id), caller.requirePerson());
        audit.record(action, kind, id.value(), List.of());
        return Answers.noContent();
    }

    private Partnership own(PartnershipId id) {
        return repository.byId(id).filter(found -> caller.person().filter(found::has).isPresent())
                .orElseThrow(() -> Problems.notFound("partnership", id));
    }
}
