package jobshare.matching.partnership;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.KnownRole;

/** The roles that two partners may write an agreement for. */
@Singleton
public class AgreementRoles {

    private static final String OPEN = "OPEN";

    private final Directory directory;

    @Inject
    AgreementRoles(Directory directory) {
        this.directory = directory;
    }

    /**
     * A role that is open, that one of the two holds, or that the two have agreed on before: others are not theirs to read.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 not-yet-known
     */
    public KnownRole readable(RoleId id, Partnership partnership) {
        return directory.role(id)
                .filter(role -> role.status().equals(OPEN) || partnership.members().contains(role.incumbentId())
                        || partnership.texts().all().stream().anyMatch(text -> Objects.equals(text.terms().roleId(), id)))
                .orElseThrow(() -> Problems.notYetKnown("role", id));
    }
}
