package jobshare.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import jobshare.kit.erasure.ErasureRegistry;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.matching.constraint.Constraint;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.PairingContext;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.directory.Directory;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.pairing.PairingFactsLoader;
import jobshare.matching.pairing.PairingFactsLoader.Reader;
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
        var result = check(asker, other, PairingTerms.ofAnyJob(people.model()), Reader.SELF);
        if (!result.known || result.isConfidential()) {
            throw Problems.notFound("person", other);
        }
        requireNoRefusal(result);
    }

    /**
     * Requires that HR may suggest that two people meet.
     *
     * @param role the role that the two would share; null for any job
     */
    public void requireMayBeSuggestedByHr(PersonId first, PersonId second, @Nullable RoleProfile role) {
        for (var person : List.of(first, second)) {
            if (directory.person(person).isEmpty()) {
                throw Problems.notYetKnown("person", person);
            }
        }
        var result = check(first, second, termsOf(role), Reader.ANOTHER);
        if (!result.known) {
            throw Problems.notFound("person", second);
        }
        requireNoRefusal(result);
    }

    /**
     * Requires that a recruiter may suggest that two people meet. The recruiter learns no value of either person: someone whom they may not
     * know of is answered like someone who does not exist, and any other refusal in one sentence.
     */
    public void requireMayBeSuggestedByRecruiter(PersonId first, PersonId second, RoleProfile role) {
        var terms = termsOf(role);
        var result = check(first, second, terms, Reader.ANOTHER);
        // must-haves and participation are asked of both sides
        var reversed = check(second, first, terms, Reader.ANOTHER);
        if (!result.known || result.isConfidential() || reversed.isConfidential()) {
            throw Problems.of(Status.NOT_FOUND, "not-found", "One of these people was not found.").build();
        }
        if (!result.failing.isEmpty()) {
            throw notSuggestible();
        }
    }

    /** The refusal of a suggestion to someone who may not know the reason. */
    public static RuleViolation notSuggestible() {
        return new RuleViolation("not-a-match", "These two people cannot currently be paired for this role.");
    }

    private PairingTerms termsOf(@Nullable RoleProfile role) {
        return role == null ? PairingTerms.ofAnyJob(people.model()) : PairingTerms.of(role, people.model());
    }

    /** @param known whether both people exist @param failing the constraints that fail */
    private record Result(boolean known, PairingContext pairing, List<Constraint> failing) {

        boolean isConfidential() {
            return failing.stream().anyMatch(constraint -> constraint.isConfidential(pairing));
        }
    }

    /**
     * Takes the same steps and statements whether the other person is unknown, erased, hidden, paused or blocked, so that the time of an
     * answer does not reveal which.
     */
    private Result check(PersonId one, PersonId other, PairingTerms terms, Reader reader) {
        var snapshot = people.snapshot();
        var mine = snapshot.find(one);
        var theirs = snapshot.find(other);
        var facts = pairingFacts.between(one, other, reader);
        // the database may know of an erasure that this replica's index has not received yet
        var erased = !erasures.findErased(List.of(one, other)).isEmpty();
        var pairing = new PairingContext(mine == null ? people.absent(one) : mine, theirs == null ? people.absent(other) : theirs,
                terms, facts, people.dictionary());
        return new Result(mine != null && theirs != null && !erased, pairing, Constraints.failing(pairing));
    }

    private static void requireNoRefusal(Result result) {
        var refusals = result.failing.stream()
                .map(constraint -> new Refusal(constraint, constraint.refusal(result.pairing)))
                .toList();
        if (!refusals.isEmpty()) {
            throw Problems
                    .of(Status.CONFLICT, "not-a-match",
                            "These two people cannot currently be paired. "
                                    + String.join(" ", refusals.stream().map(Refusal::text).toList()))
                    .with("refusals", refusals)
                    .build();
        }
    }

    /** Requires that no block and no partnership has come between two people since one of them asked to meet. */
    public void requireMayStillMeet(PersonId one, PersonId other) {
        var facts = pairingFacts.between(one, other, Reader.ANOTHER);
        var erased = erasures.isErased(other);
        if (directory.person(other).isEmpty() || erased || facts.blocked(one, other)) {
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
