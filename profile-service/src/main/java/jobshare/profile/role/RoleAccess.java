package jobshare.profile.role;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HIRING_MANAGER;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;
import static jobshare.kit.security.Roles.RECRUITER;

import jakarta.enterprise.context.ApplicationScoped;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Actor;
import jobshare.profile.person.PersonAccess;

/** Who may see and change which role. What is not the caller's to see is not there for them. */
@ApplicationScoped
public class RoleAccess {

    private final RoleProfiles roles;
    private final PersonAccess people;
    private final Actor actor;

    RoleAccess(RoleProfiles roles, PersonAccess people, Actor actor) {
        this.roles = roles;
        this.people = people;
        this.actor = actor;
    }

    RoleProfile readable(RoleId id) {
        var seen = seen();
        return roles.known(id).filter(seen::covers).orElseThrow(() -> Problems.notFound("role", id));
    }

    /** The role, to be changed by the caller, and locked. */
    RoleProfile changeable(RoleId id) {
        var seen = seen();
        return roles.lock(id).filter(role -> isKeeper(role) || seen.covers(role) && isIncumbent(role))
                .orElseThrow(() -> Problems.notFound("role", id));
    }

    /** The role, to be deleted by the caller, and locked. */
    RoleProfile deletable(RoleId id) {
        return roles.lock(id).filter(this::isKeeper).orElseThrow(() -> Problems.notFound("role", id));
    }

    /** Whether the caller keeps the role, and so may change everything about it. */
    boolean isKeeper(RoleProfile role) {
        return actor.isAny(HR, HR_SYSTEM)
                || actor.is(RECRUITER) && actor.subject().equals(role.recruiterSubject())
                || actor.is(HIRING_MANAGER) && actor.subject().equals(role.hiringManagerSubject());
    }

    SeenRoles seen() {
        return new SeenRoles(actor.isAny(HR, HR_SYSTEM, AUDITOR), actor.is(EMPLOYEE),
                actor.is(RECRUITER) ? actor.subject() : null, actor.is(HIRING_MANAGER) ? actor.subject() : null,
                people.self().map(self -> self.id().value()).orElse(null));
    }

    /** A recruiter or hiring manager who says nobody keeps the role themselves; nobody makes one that they then can't see. */
    RoleForm withCaller(RoleForm form) {
        if (actor.isAny(HR, HR_SYSTEM)) {
            return form;
        }
        var subject = actor.subject();
        var hiringManager = form.hiringManagerSubject() == null && actor.is(HIRING_MANAGER)
                ? subject
                : form.hiringManagerSubject();
        var recruiter = form.recruiterSubject() == null && actor.is(RECRUITER) ? subject : form.recruiterSubject();
        if (!(actor.is(RECRUITER) && subject.equals(recruiter)) && !(actor.is(HIRING_MANAGER) && subject.equals(hiringManager))) {
            throw Problems.invalid(actor.is(RECRUITER) ? "/recruiterSubject" : "/hiringManagerSubject",
                    "must be you, '" + subject + "', or left out: a role is created by someone who keeps it");
        }
        return form.managedBy(hiringManager, recruiter);
    }

    RoleView view(RoleProfile role) {
        var keeper = isKeeper(role);
        var inspects = keeper || actor.is(AUDITOR);
        return RoleView.of(role, keeper, inspects || role.status().showsPay(), inspects || isIncumbent(role));
    }

    private boolean isIncumbent(RoleProfile role) {
        return people.self().map(self -> self.id().equals(role.incumbent())).orElse(false);
    }
}
