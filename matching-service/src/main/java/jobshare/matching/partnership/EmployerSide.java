package jobshare.matching.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.RoleId;
import jobshare.kit.security.Roles;
import jobshare.matching.agreement.Agreement;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import org.jspecify.annotations.Nullable;

/**
 * What the caller sees of partnerships as a recruiter or a hiring manager: those that are pitched for a role of theirs, or hold it. The
 * role says whose it is, so that a role that changes hands takes its pitches along at once.
 */
@RequestScoped
class EmployerSide {

    private final Caller caller;
    private final Directory directory;
    private final ProposalCopies proposals;
    private @Nullable Set<UUID> partnerships;

    @Inject
    EmployerSide(Caller caller, Directory directory, ProposalCopies proposals) {
        this.caller = caller;
        this.directory = directory;
        this.proposals = proposals;
    }

    /** The partnerships that the caller reads as one of the employer's side. */
    Set<UUID> partnerships() {
        if (partnerships == null) {
            var recruited = caller.is(Roles.RECRUITER) ? directory.recruitedBy(caller.key()) : Set.<RoleId>of();
            var managed = caller.is(Roles.HIRING_MANAGER) ? directory.managedBy(caller.key()) : Set.<RoleId>of();
            partnerships = recruited.isEmpty() && managed.isEmpty() ? Set.of() : proposals.shownTo(recruited, managed);
        }
        return partnerships;
    }

    boolean reads(Partnership partnership) {
        return partnerships().contains(partnership.id().value());
    }

    /** Only what both have signed is put to the employer, and what they agree on for another role is not this one's. */
    boolean reads(Agreement agreement) {
        return agreement.signed() && (agreement.terms().roleId() == null || keeps(agreement.terms().roleId()));
    }

    boolean keeps(RoleId role) {
        return directory.role(role).filter(caller::worksOn).isPresent();
    }
}
