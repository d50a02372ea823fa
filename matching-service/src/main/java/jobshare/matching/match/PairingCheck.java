package jobshare.matching.match;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
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
        var pairing = contextOf(asker, other, PairingTerms.ofAnyJob(people.model()), Reader.SELF)
                .orElseThrow(() -> Problems.notFound("person", other));
        if (isConfidential(pairing)) {
            throw Problems.notFound("person", other);
        }
        requireNoRefusal(pairing);
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
        requireNoRefusal(contextOf(first, second, termsOf(role), Reader.ANOTHER).orElseThrow(() -> Problems.notFound("person", second)));
    }

    /**
     * Requires that a recruiter may suggest that two people meet. The recruiter learns no value of either person: someone whom they may not
     * know of is answered like someone who does not exist, and any other refusal in one sentence.
     */
    public void requireMayBeSuggestedByRecruiter(PersonId first, PersonId second, RoleProfile role) {
        var terms = termsOf(role);
        var pairing = contextOf(first, second, terms, Reader.ANOTHER).orElseThrow(PairingCheck::oneNotFound);
        // must-haves and participation are asked of both sides
        var reversed = contextOf(second, first, terms, Reader.ANOTHER).orElseThrow(PairingCheck::oneNotFound);
        if (isConfidential(pairing) || isConfidential(reversed)) {
            throw oneNotFound();
        }
        if (!Constraints.failing(pairing).isEmpty()) {
            throw notSuggestible();
        }
    }

    private static HttpProblem oneNotFound() {
        return Problems.of(Status.NOT_FOUND, "not-found", "One of these people was not found.").build();
    }

    /** The refusal of a suggestion to someone who may not know the reason. */
    public static RuleViolation notSuggestible() {
        return new RuleViolation("not-a-match", "These two people cannot currently be paired for this role.");
    }

    private PairingTerms termsOf(@Nullable RoleProfile role) {
        return role == null ? PairingTerms.ofAnyJob(people.model()) : PairingTerms.of(role, people.model());
    }

    private Optional<PairingContext> contextOf(PersonId one, PersonId other, PairingTerms terms, Reader reader) {
        var mine = people.snapshot().find(one);
        var theirs = people.snapshot().find(other);
        // the database may know of an erasure that this replica's index has not received yet
        return mine == null || theirs == null || !erasures.findErased(List.of(one, other)).isEmpty() ? Optional.empty()
                : Optional.of(new PairingContext(mine, theirs, terms, pairingFacts.of(one, reader), people.dictionary()));
    }

    private static boolean isConfidential(PairingContext pairing) {
        return Constraints.failing(pairing).stream().anyMatch(constraint -> constraint.isConfidential(pairing));
    }

    private static void requireNoRefusal(PairingContext pairing) {
        var refusals = Constraints.failing(pairing)
                .stream()
                .map(constraint -> new Refusal(constraint, constraint.refusal(pairing)))
                .toList();
        if (!refusals.isEmpty()) {
            throw refusal(refusals);
        }
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
        var facts = pairingFacts.of(one, Reader.ANOTHER);
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
