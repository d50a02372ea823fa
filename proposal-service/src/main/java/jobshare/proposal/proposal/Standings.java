package jobshare.proposal.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.security.Actor;
import jobshare.kit.security.Roles;
import jobshare.proposal.person.People;
import jobshare.proposal.role.KnownRole;
import jobshare.proposal.role.KnownRoles;
import org.jspecify.annotations.Nullable;

/** Finds out what the caller is to a proposal or an arrangement: by the keyed hash of the token's subject, and by its roles. */
@RequestScoped
public class Standings {

    private final Actor actor;
    private final People people;
    private final KnownRoles roles;
    private @Nullable List<PersonId> own;

    @Inject
    Standings(Actor actor, People people, KnownRoles roles) {
        this.actor = actor;
        this.people = people;
        this.roles = roles;
    }

    /** A draft is not the hiring manager's to see: nothing has been put to the employer yet. */
    public Standing in(Proposal proposal) {
        var standing = in(proposal.people(), proposal.role());
        if (proposal.status() != ProposalStatus.DRAFT) {
            return standing;
        }
        var sides = EnumSet.noneOf(Side.class);
        sides.addAll(standing.sides());
        sides.remove(Side.HIRING_MANAGER);
        return new Standing(sides, standing.person(), standing.reads(), standing.seesPay(),
                standing.seesEveryName());
    }

    public Standing in(List<PersonId> pair, RoleId role) {
        var sides = EnumSet.noneOf(Side.class);
        var partner = partnerAmong(pair);
        partner.ifPresent(person -> sides.add(Side.PARTNER));
        sides.addAll(towards(roles.of(role)));
        if (actor.is(Roles.HR)) {
            sides.add(Side.HR);
        }
        return new Standing(sides, partner.orElse(null), actor.isAny(Roles.HR_SYSTEM, Roles.AUDITOR),
                !sides.isEmpty() || actor.is(Roles.HR_SYSTEM),
                partner.isPresent() || actor.isAny(Roles.HR, Roles.HR_SYSTEM));
    }

    private Optional<PersonId> partnerAmong(List<PersonId> pair) {
        return own().stream().filter(pair::contains).findFirst();
    }

    /** The profiles of the caller, as an employee. */
    public List<PersonId> own() {
        if (own == null) {
            own = actor.is(Roles.EMPLOYEE) ? people.ofKey(actor.key()) : List.of();
        }
        return own;
    }

    private Set<Side> towards(Optional<KnownRole> role) {
        var sides = EnumSet.noneOf(Side.class);
        role.ifPresent(known -> {
            if (actor.is(Roles.RECRUITER) && actor.key().equals(known.recruiterKey())) {
                sides.add(Side.RECRUITER);
            }
            if (actor.is(Roles.HIRING_MANAGER) && actor.key().equals(known.hiringManagerKey())) {
                sides.add(Side.HIRING_MANAGER);
            }
        });
        return sides;
    }

    /** Which rows of a list are the caller's to see; the keys are the caller's only where the role goes with them. */
    public Reach reach() {
        var all = actor.isAny(Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR);
        return new Reach(all, own().stream().map(PersonId::value).toList(),
                actor.is(Roles.RECRUITER) ? actor.key() : "", actor.is(Roles.HIRING_MANAGER) ? actor.key() : "");
    }
}
