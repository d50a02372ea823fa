package jobshare.proposal.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.security.Actor;
import jobshare.kit.security.Roles;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.person.PersonCopyRepository;
import jobshare.proposal.role.RoleCopy;
import jobshare.proposal.role.RoleCopyRepository;
import org.jspecify.annotations.Nullable;

/** Resolves what the caller is to a pair and a role, by the keyed hash of the token's subject and by its roles. */
@RequestScoped
public class AccessResolver {

    private final Actor actor;
    private final PersonCopyRepository people;
    private final RoleCopyRepository roles;
    private @Nullable List<PersonId> own;

    AccessResolver(Actor actor, PersonCopyRepository people, RoleCopyRepository roles) {
        this.actor = actor;
        this.people = people;
        this.roles = roles;
    }

    /** What the caller is to a pair and a role. */
    public CallerAccess accessTo(List<PersonId> people, RoleId role) {
        return accessTo(people, hasRoles() ? roles.find(role) : Optional.empty());
    }

    /** What the caller is to a pair and one of these roles, for the rows of a list: the roles are read at once. */
    public BiFunction<List<PersonId>, RoleId, CallerAccess> accessTo(Collection<RoleId> some) {
        var known = hasRoles() ? roles.find(some) : Map.<RoleId, RoleCopy>of();
        return (pair, role) -> accessTo(pair, Optional.ofNullable(known.get(role)));
    }

    /** Whether the caller can be someone to a role. */
    private boolean hasRoles() {
        return actor.hasAnyRole(Roles.RECRUITER, Roles.HIRING_MANAGER);
    }

    private CallerAccess accessTo(List<PersonId> people, Optional<RoleCopy> role) {
        var granted = EnumSet.noneOf(ActingRole.class);
        var partner = ownProfiles().stream().filter(people::contains).findFirst();
        partner.ifPresent(_ -> granted.add(ActingRole.PARTNER));
        granted.addAll(rolesTowards(role));
        if (actor.hasRole(Roles.HR)) {
            granted.add(ActingRole.HR);
        }
        return new CallerAccess(granted, partner.orElse(null), actor.hasAnyRole(Roles.HR_SYSTEM, Roles.AUDITOR),
                !granted.isEmpty() || actor.hasRole(Roles.HR_SYSTEM),
                partner.isPresent() || actor.hasAnyRole(Roles.HR, Roles.HR_SYSTEM));
    }

    /** The profiles of the caller, as an employee. */
    public List<PersonId> ownProfiles() {
        if (own == null) {
            own = actor.hasRole(Roles.EMPLOYEE) ? people.findBySubjectKey(actor.subjectKey()) : List.of();
        }
        return own;
    }

    private Set<ActingRole> rolesTowards(Optional<RoleCopy> role) {
        var granted = EnumSet.noneOf(ActingRole.class);
        role.ifPresent(known -> {
            if (actor.hasRole(Roles.RECRUITER) && actor.subjectKey().equals(known.recruiterKey())) {
                granted.add(ActingRole.RECRUITER);
            }
            if (actor.hasRole(Roles.HIRING_MANAGER) && actor.subjectKey().equals(known.hiringManagerKey())) {
                granted.add(ActingRole.HIRING_MANAGER);
            }
        });
        return granted;
    }

    /** Which rows of a list the caller may see; the keys are set only where the caller has the role that goes with them. */
    public VisibilityScope visibilityScope() {
        var all = actor.hasAnyRole(Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR);
        return new VisibilityScope(all, ownProfiles().stream().map(PersonId::value).toList(),
                actor.hasRole(Roles.RECRUITER) ? actor.subjectKey() : "",
                actor.hasRole(Roles.HIRING_MANAGER) ? actor.subjectKey() : "");
    }
}
