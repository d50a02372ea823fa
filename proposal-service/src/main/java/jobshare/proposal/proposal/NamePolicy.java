package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import jobshare.kit.id.PersonId;
import jobshare.proposal.access.CallerAccess;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.person.PersonCopyRepository;
import jobshare.proposal.person.PersonName;

/**
 * Decides whose names a caller may see in a proposal. Every answer, page, document and calendar of this service asks this class,
 * and no other class reads names, except for a person's export of their own data.
 *
 * <ul>
 * <li>Partners, HR and HR systems see both names.</li>
 * <li>A recruiter sees the name of a partner whose profile is OPEN, or who has signed this proposal. A later change of the pitch
 * removes the signature, but does not hide the name again.</li>
 * <li>A hiring manager sees both names once the proposal has been requested; until then the ids are withheld too.</li>
 * <li>An auditor sees ids and no names.</li>
 * <li>The reader of a share link sees both names if the link was made to show them and both signatures are present.</li>
 * <li>An erased partner is "a former partner" to every reader.</li>
 * </ul>
 */
@ApplicationScoped
public class NamePolicy {

    private final PersonCopyRepository people;

    NamePolicy(PersonCopyRepository people) {
        this.people = people;
    }

    public NameVisibility visibility(Proposal proposal, CallerAccess access) {
        return visibility(proposal, access, people.names(proposal.people()));
    }

    /** @param known the names of all people in a list, loaded at once by {@link #names} */
    NameVisibility visibility(Proposal proposal, CallerAccess access, Map<PersonId, PersonName> known) {
        var shown = new HashSet<PersonId>();
        for (var person : proposal.people()) {
            var open = known.containsKey(person) && known.get(person).open();
            if (mayName(access, open, proposal.hasEverSigned(person), proposal.wasRequested())) {
                shown.add(person);
            }
        }
        return new NameVisibility(proposal, showsIds(access, proposal.wasRequested()), shown, known);
    }

    /** The names of everyone in these proposals, for {@link #visibility(Proposal, CallerAccess, Map)}. */
    Map<PersonId, PersonName> names(Collection<Proposal> proposals) {
        return people.names(proposals.stream().flatMap(proposal -> proposal.people().stream()).distinct().toList());
    }

    /** @param anonymous whether the link was made to hide names */
    public NameVisibility behindShareLink(Proposal proposal, boolean anonymous) {
        var shows = !anonymous && proposal.isSignedByBoth();
        return new NameVisibility(proposal, shows, shows ? new HashSet<>(proposal.people()) : new HashSet<>(),
                shows ? people.names(proposal.people()) : new HashMap<>());
    }

    static boolean mayName(CallerAccess access, boolean open, boolean hasEverSigned, boolean wasRequested) {
        return access.seesEveryName() || access.hasAny(ActingRole.RECRUITER) && (open || hasEverSigned)
                || access.hasAny(ActingRole.HIRING_MANAGER) && wasRequested;
    }

    /** A caller who is the hiring manager and nothing else does not see who sends a sounding. */
    static boolean showsIds(CallerAccess access, boolean wasRequested) {
        return wasRequested || !access.isOnlyHiringManager();
    }
}
