package jobshare.matching.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import jobshare.matching.arrangement.ArrangementCopyRepository;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.RoleCopy;
import jobshare.matching.partnership.Partnership;
import org.jspecify.annotations.Nullable;

/** The roles that two partners may write an agreement for. */
@ApplicationScoped
class AgreementRoleAccess {

    private final Directory directory;
    private final ArrangementCopyRepository arrangements;

    AgreementRoleAccess(Directory directory, ArrangementCopyRepository arrangements) {
        this.directory = directory;
        this.arrangements = arrangements;
    }

    /**
     * Returns the role if the partners may read it: it is open, one of them is its incumbent, their current arrangement is for
     * it, or an earlier version of their agreement names it.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 not-yet-known
     */
    RoleCopy requireReadable(RoleId id, Partnership partnership) {
        return directory.role(id)
                .filter(role -> role.open() || isIncumbent(role.incumbentId(), partnership)
                        || arrangements.isHeldBy(partnership.id(), id) || isNamedByAgreement(id, partnership))
                .orElseThrow(() -> Problems.notYetKnown("role", id));
    }

    private static boolean isIncumbent(@Nullable PersonId incumbent, Partnership partnership) {
        return incumbent != null && partnership.has(incumbent);
    }

    private static boolean isNamedByAgreement(RoleId id, Partnership partnership) {
        return partnership.agreementVersions().all().stream().anyMatch(version -> Objects.equals(version.terms().roleId(), id));
    }
}
