package jobshare.profile.role;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HIRING_MANAGER;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;
import static jobshare.kit.security.Roles.RECRUITER;

import jakarta.enterprise.context.ApplicationScoped;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.kit.security.Actor;
import jobshare.profile.person.PersonAccess;
import org.jspecify.annotations.Nullable;

/** Decides who may see and change which role. A role that the caller may not see is answered like one that does not exist. */
@ApplicationScoped
public class RoleAccess {

    private final RoleRepository roles;
    private final PersonAccess people;
    private final Actor actor;

    RoleAccess(RoleRepository roles, PersonAccess people, Actor actor) {
        this.roles = roles;
        this.people = people;
        this.actor = actor;
    }

    RoleProfile requireReadable(RoleId id) {
        return roles.findById(id).filter(visibility()::includes).orElseThrow(() -> Problems.notFound("role", id));
    }

    /** Locks the role until the transaction ends. */
    RoleProfile requireChangeable(RoleId id) {
        var visible = visibility();
        return roles.lock(id)
                .filter(role -> isOwner(role) || visible.includes(role) && visible.isIncumbent(role))
                .orElseThrow(() -> Problems.notFound("role", id));
    }

    /** Locks the role until the transaction ends. */
    RoleProfile requireDeletable(RoleId id) {
        return roles.lock(id).filter(this::isOwner).orElseThrow(() -> Problems.notFound("role", id));
    }

    /** Whether the caller may change everything about the role: HR, its recruiter and its hiring manager. */
    boolean isOwner(RoleProfile role) {
        return actor.hasAnyRole(HR, HR_SYSTEM)
                || actor.hasRole(RECRUITER) && actor.subject().equals(role.details().recruiterSubject())
                || actor.hasRole(HIRING_MANAGER) && actor.subject().equals(role.details().hiringManagerSubject());
    }

    RoleVisibility visibility() {
        return new RoleVisibility(actor.hasAnyRole(HR, HR_SYSTEM, AUDITOR), actor.hasRole(EMPLOYEE),
                actor.hasRole(RECRUITER) ? actor.subject() : null, actor.hasRole(HIRING_MANAGER) ? actor.subject() : null,
                people.self().map(self -> self.id().value()).orElse(null));
    }

    /** Makes a recruiter or hiring manager the owner of a new role if they name nobody, so that they can see what they create. */
    RoleDetails withCallerAsOwner(RoleDetails details) {
        if (actor.hasAnyRole(HR, HR_SYSTEM)) {
            return details;
        }
        var subject = actor.subject();
        var hiringManager = details.hiringManagerSubject() == null && actor.hasRole(HIRING_MANAGER) ? subject
                : details.hiringManagerSubject();
        var recruiter = details.recruiterSubject() == null && actor.hasRole(RECRUITER) ? subject : details.recruiterSubject();
        if (!(actor.hasRole(RECRUITER) && subject.equals(recruiter))
                && !(actor.hasRole(HIRING_MANAGER) && subject.equals(hiringManager))) {
            throw new InvalidValue(actor.hasRole(RECRUITER) ? "/recruiterSubject" : "/hiringManagerSubject",
                    "must be your subject '" + subject
                            + "' or omitted: you must be the recruiter or hiring manager of a role that you" + " create");
        }
        return details.withOwners(hiringManager, recruiter);
    }

    /**
     * Only HR names the person who holds a role, because the holder's partners and the fact that they take part become visible to the role's
     * recruiter and hiring manager.
     *
     * @throws InvalidValue if another caller names someone
     */
    void requireMayName(@Nullable PersonId incumbent, @Nullable PersonId before) {
        if (incumbent != null && !incumbent.equals(before) && !actor.hasAnyRole(HR, HR_SYSTEM)) {
            throw new InvalidValue("/incumbentId", "can only be set by HR");
        }
    }

    RoleView view(RoleProfile role) {
        return view(role, visibility());
    }

    /** The same for a row of a list. @param visible what the caller may see, read once for all rows */
    RoleView view(RoleProfile role, RoleVisibility visible) {
        var isOwner = isOwner(role);
        var isInspector = isOwner || actor.hasRole(AUDITOR);
        return RoleView.of(role, isOwner, isInspector || role.status().showsPay(), isInspector || visible.isIncumbent(role));
    }
}
