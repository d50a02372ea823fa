package jobshare.proposal.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * What the caller is to one proposal or arrangement, and may see of it.
 *
 * @param roles the roles in which the caller may act
 * @param person the partner who calls; set where {@link ActingRole#PARTNER} is among the roles
 * @param readsAll whether the caller may read everything
 * @param seesPay whether the caller may see what an offer pays
 * @param seesEveryName whether the caller may see both names at any time; otherwise the policy for names decides
 */
public record CallerAccess(
        Set<ActingRole> roles,
        @Nullable PersonId person,
        boolean readsAll,
        boolean seesPay,
        boolean seesEveryName) {

    public boolean isVisible() {
        return readsAll || !roles.isEmpty();
    }

    /** The caller's role among those that may do something; the nearest to the pair first. */
    public Optional<ActingRole> roleAmong(Set<ActingRole> permitted) {
        return Arrays.stream(ActingRole.values()).filter(role -> roles.contains(role) && permitted.contains(role)).findFirst();
    }

    public boolean hasAny(ActingRole... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** The partner as whom the caller acts in a role; null in every role but that of a partner. */
    public @Nullable PersonId personIn(ActingRole role) {
        return role == ActingRole.PARTNER ? person : null;
    }

    public CommandContext context(ActingRole role, Instant at) {
        return new CommandContext(role, personIn(role), at);
    }

    /** A context for each role of the caller. */
    public Stream<CommandContext> contexts(Instant at) {
        return roles.stream().map(role -> context(role, at));
    }

    /** Whether the caller is the hiring manager and nothing else, from whom a sounding hides the pair. */
    public boolean isOnlyHiringManager() {
        return !readsAll && roles.equals(Set.of(ActingRole.HIRING_MANAGER));
    }

    public CallerAccess without(ActingRole role) {
        var others = EnumSet.noneOf(ActingRole.class);
        others.addAll(roles);
        others.remove(role);
        return new CallerAccess(others, person, readsAll, seesPay, seesEveryName);
    }
}
