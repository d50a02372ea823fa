package jobshare.matching.partnership;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.proposal.ProposalCopyRepository;
import jobshare.matching.terms.AccessLevel;
import jobshare.matching.terms.AgreementVersion;
import org.jspecify.annotations.Nullable;

/**
 * Which partnerships the caller may see and change. Members see their own, HR sees all. Recruiters and hiring managers see those
 * that are proposed for a role of theirs or hold it; ownership is read from the role, so that it changes with the role.
 * Request-scoped, since the partnerships visible to an employer are read once per request.
 */
@RequestScoped
public class PartnershipAccess {

    private final PartnershipRepository repository;
    private final Caller caller;
    private final Directory directory;
    private final ProposalCopyRepository proposals;
    private @Nullable Set<UUID> visibleAsEmployer;

    PartnershipAccess(PartnershipRepository repository, Caller caller, Directory directory, ProposalCopyRepository proposals) {
        this.repository = repository;
        this.caller = caller;
        this.directory = directory;
        this.proposals = proposals;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 unless the caller is a member */
    public Partnership requireOwn(PartnershipId id) {
        return require(id, this::isMember);
    }

    /**
     * The same, locked until the transaction ends.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 unless the caller is a member
     */
    public Partnership lockOwn(PartnershipId id) {
        return repository.lock(requireOwn(id));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if it is dissolved, or the caller is not a member */
    public Partnership requireOwnCurrent(PartnershipId id) {
        return require(id, found -> isMember(found) && found.status() != PartnershipStatus.DISSOLVED);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 unless the caller is a member or HR */
    public Partnership requireAsMemberOrHr(PartnershipId id) {
        return require(id, found -> caller.is(Roles.HR) || isMember(found));
    }

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 unless the caller is a member, HR, or works on a role of the
     *        partnership
     */
    public Partnership requireVisible(PartnershipId id) {
        return require(id, this::isVisible);
    }

    /**
     * The same, but HR systems may see it too.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 unless the caller may see its state
     */
    Partnership requireStateVisible(PartnershipId id) {
        return require(id, found -> caller.is(Roles.HR_SYSTEM) || isVisible(found));
    }

    private Partnership require(PartnershipId id, Predicate<Partnership> allowed) {
        return repository.byId(id).filter(allowed).orElseThrow(() -> Problems.notFound("partnership", id));
    }

    private boolean isVisible(Partnership partnership) {
        return caller.is(Roles.HR) || isMember(partnership) || visibleAsEmployer().contains(partnership.id().value());
    }

    public boolean isMember(Partnership partnership) {
        return callerAsMember(partnership).isPresent();
    }

    /** The caller's own profile, if they are a member. */
    public Optional<PersonId> callerAsMember(Partnership partnership) {
        return caller.person().filter(partnership::has);
    }

    /** How much the caller may see of a partnership that is visible to them. */
    public AccessLevel levelOf(Partnership partnership) {
        if (caller.is(Roles.HR) || isMember(partnership)) {
            return AccessLevel.FULL;
        }
        return caller.is(Roles.HR_SYSTEM) ? AccessLevel.STATE_ONLY : AccessLevel.EMPLOYER;
    }

    /** Whether an employer may see this version: both members signed it, for no role or for a role that the caller works on. */
    boolean maySeeAsEmployer(AgreementVersion version) {
        return version.isSigned() && (version.terms().roleId() == null || worksOn(version.terms().roleId()));
    }

    /** Whether the caller recruits for the role, manages it, or is HR. */
    public boolean worksOn(RoleId role) {
        return directory.role(role).filter(caller::worksOn).isPresent();
    }

    /** The partnerships that the caller may list. */
    VisibilityScope scope() {
        return new VisibilityScope(caller.is(Roles.HR) || caller.is(Roles.HR_SYSTEM), caller.person().orElse(null),
                visibleAsEmployer());
    }

    private Set<UUID> visibleAsEmployer() {
        if (visibleAsEmployer == null) {
            var recruited = caller.is(Roles.RECRUITER) ? directory.recruitedBy(caller.key()) : Set.<RoleId>of();
            var managed = caller.is(Roles.HIRING_MANAGER) ? directory.managedBy(caller.key()) : Set.<RoleId>of();
            visibleAsEmployer = recruited.isEmpty() && managed.isEmpty() ? Set.of()
                    : proposals.partnershipsVisibleFor(recruited, managed);
        }
        return visibleAsEmployer;
    }
}
