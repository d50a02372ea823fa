package jobshare.matching.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.kit.web.Responses;
import jobshare.matching.directory.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/** Commands on what two partners share with each other only. */
@ApplicationScoped
public class MemberCommands {

    private final PartnershipAccess access;
    private final Caller caller;
    private final AuditLog audit;

    MemberCommands(PartnershipAccess access, Caller caller, AuditLog audit) {
        this.access = access;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * Runs a command of the caller. The audit trail records the action and the kind, without content.
     *
     * @param command receives the partnership, locked and not dissolved, and the caller
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 unless the caller is a member
     * @throws RuleViolation if the partnership is dissolved
     */
    public RestResponse<Void> run(PartnershipId id, String action, String kind, BiConsumer<Partnership, PersonId> command) {
        var partnership = access.lockOwn(id);
        if (partnership.status() == PartnershipStatus.DISSOLVED) {
            throw new RuleViolation("partnership-dissolved",
                    "Partnership " + id + " is DISSOLVED. What you two shared with each other only was deleted.");
        }
        command.accept(partnership, caller.requirePerson());
        audit.record(action, kind, id.value(), List.of());
        return Responses.noContent();
    }
}
