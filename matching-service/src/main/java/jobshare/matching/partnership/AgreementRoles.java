package jobshare.matching.partnership;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.KnownRole;
import org.jspecify.annotations.Nullable;

/** The roles that two partners may write an agreement for. */
@Singleton
public class AgreementRoles {

    private static final String OPEN = "OPEN";

    private final Directory directory;
    private final ArrangementCopies arrangements;

    @Inject
    AgreementRoles(Directory directory, ArrangementCopies arrangements) {
        this.directory = directory;
        this.arrangements = arrangements;
    }

    /**
     * Returns the role if the partners may read it: it is open, one of them is its incumbent, their current arrangement is for it, or an
     * earlier version of their agreement names it.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 not-yet-known
     */
    public KnownRole readable(RoleId id, Partnership partnership) {
        return directory.role(id)
                .filter(role -> role.status().equals(OPEN) || isIncumbent(role.incumbentId(), partnership)
                        || arrangements.holds(partnership.id(), id) || isAgreed(id, partnership))
                .orElseThrow(() -> Problems.notYetKnown("role", id));
    }

    private static boolean isIncumbent(@Nullable PersonId incumbent, Partnership partnership) {
        return incumbent != null && partnership.has(incumbent);
    }

    private static boolean isAgreed(RoleId id, Partnership partnership) {
        return partnership.texts().all().stream().anyMatch(text -> Objects.equals(text.terms().roleId(), id));
    }
}
