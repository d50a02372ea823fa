package jobshare.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import jobshare.kit.erasure.ErasureRegistry;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.PairingContext;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.directory.Directory;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.pairing.PairingFactsLoader;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.settings.PairingTerms;
import org.jspecify.annotations.Nullable;

/** Checks again, in the transaction that acts on a match, that two people may be paired. */
@ApplicationScoped
public class PairingCheck {

    private final PeopleIndex people;
    private final PairingFactsLoader pairingFacts;
    private final Directory directory;
    private final ErasureRegistry erasures;

    PairingCheck(PeopleIndex people, PairingFactsLoader pairingFacts, Directory directory, ErasureRegistry erasures) {
        this.people = people;
        this.pairingFacts = pairingFacts;
        this.directory = directory;
        this.erasures = erasures;
    }

    /**
     * Requires that one person may ask to meet another.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if the asker must not know of the other person
     * @throws RuleViolation if one of them is already in a partnership, or with the refusals
     */
    public void requireMayMeet(PersonId asker, PersonId other) {
        check(asker, other, PairingTerms.ofAnyJob(people.model()), false);
    }

    /**
     * Requires that someone may suggest that two people meet.
     *
     * @param role the role that the two would share; null for any job
     * @param seesHidden whether the suggester may know that a person is hidden
     */
    public void requireMayBeSuggested(PersonId first, PersonId second, @Nullable RoleProfile role, boolean seesHidden) {
        var terms = role == null ? PairingTerms.ofAnyJob(people.model()) : PairingTerms.of(role, people.model());
        if (seesHidden) {
            for (var person : List.of(first, second)) {
                if (directory.person(person).isEmpty()) {
                    throw Problems.notYetKnown("person", person);
                }
            }
        } else {
            check(second, first, terms, false);
        }
        check(first, second, terms, seesHidden);
    }

    private void check(PersonId one, PersonId other, PairingTerms terms, boolean seesHidden) {
        var mine = people.snapshot().find(one);
        var theirs = people.snapshot().find(other);
        // the database may know of an erasure that this replica's index has not received yet
        if (mine == null || theirs == null || !erasures.findErased(List.of(one, other)).isEmpty()) {
            throw Problems.notFound("person", other);
        }
        var pairing = new PairingContext(mine, theirs, terms, pairingFacts.of(one), people.dictionary());
        var failing = Constraints.failing(pairing);
        if (failing.isEmpty()) {
            return;
        }
        if (!seesHidden && failing.stream().anyMatch(constraint -> constraint.isConfidential(pairing))) {
            throw Problems.notFound("person", other);
        }
        throw refusal(failing.stream().map(constraint -> new Refusal(constraint, constraint.refusal(pairing))).toList());
    }

    private static RuntimeException refusal(List<Refusal> refusals) {
        return Problems
                .of(Status.CONFLICT, "not-a-match",
                        "These two people cannot currently be paired. "
                                + String.join(" ", refusals.stream().map(Refusal::text).toList()))
                .with("refusals", refusals)
                .build();
    }

    /** Requires that no block and no partnership has come between two people since one of them asked to meet. */
    public void requireMayStillMeet(PersonId one, PersonId other) {
        var facts = pairingFacts.of(one);
        if (directory.person(other).isEmpty() || erasures.isErased(other) || facts.blocked(one, other)) {
            throw Problems.notFound("person", other);
        }
        var partnership = facts.partnership(one);
        if (partnership != null) {
            throw new RuleViolation("already-partnered",
                    "You are in active partnership " + partnership.partnershipId() + ". Dissolve it before you form another.");
        }
        if (facts.partnership(other) != null) {
            throw new RuleViolation("already-partnered", "The other person is no longer available as a partner.");
        }
    }
}
