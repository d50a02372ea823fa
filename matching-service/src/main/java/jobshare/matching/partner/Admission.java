package jobshare.matching.partner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import jobshare.kit.erasure.Erasures;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.Question;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.criterion.RoleProfile;
import jobshare.matching.criterion.Terms;
import jobshare.matching.directory.Directory;
import jobshare.matching.index.People;
import jobshare.matching.standing.Standings;
import org.jspecify.annotations.Nullable;

/** Checks once more, in the transaction that acts on a match, that the two may be brought together. */
@Singleton
public class Admission {

    private final People people;
    private final Standings standings;
    private final Directory directory;
    private final Erasures erasures;

    @Inject
    Admission(People people, Standings standings, Directory directory, Erasures erasures) {
        this.people = people;
        this.standings = standings;
        this.directory = directory;
        this.erasures = erasures;
    }

    /**
     * One person may ask to meet another.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for whom the asker must not know of, 409 with the refusals
     * otherwise
     */
    public void mayMeet(PersonId asker, PersonId other) {
        check(asker, other, Terms.ofAnyJob(people.model()), false);
    }

    /**
     * Someone may suggest that two people meet.
     *
     * @param role what they are held against; null for any job
     * @param tellsAll whether who suggests may know that someone hides
     */
    public void mayBeSuggested(PersonId first, PersonId second, @Nullable RoleProfile role, boolean tellsAll) {
        var terms = role == null ? Terms.ofAnyJob(people.model()) : Terms.of(role, people.model());
        if (tellsAll) {
            for (var person : List.of(first, second)) {
                directory.person(person).orElseThrow(() -> Problems.notYetKnown("person", person));
            }
        } else {
            check(second, first, terms, false);
        }
        check(first, second, terms, tellsAll);
    }

    private void check(PersonId one, PersonId other, Terms terms, boolean tellsAll) {
        var mine = people.snapshot().find(one);
        var theirs = people.snapshot().find(other);
        // this replica's index may not have heard yet of an erasure that the database knows of
        if (mine == null || theirs == null || !erasures.among(List.of(one, other)).isEmpty()) {
            throw Problems.notFound("person", other);
        }
        var question = new Question(mine, theirs, terms, standings.of(one), people.lexicon());
        var failing = Constraints.failing(question);
        if (failing.isEmpty()) {
            return;
        }
        if (!tellsAll && failing.stream().anyMatch(constraint -> constraint.silent(question))) {
            throw Problems.notFound("person", other);
        }
        throw refusal(failing.stream().map(constraint -> new Refusal(constraint, constraint.refusal(question))).toList());
    }

    private static RuntimeException refusal(List<Refusal> refusals) {
        return Problems.of(Status.CONFLICT, "not-a-match", "These two may not share a job as things stand: "
                + String.join(" ", refusals.stream().map(Refusal::text).toList()))
                .with("refusals", refusals).build();
    }

    /** What happened since one asked the other does not stand against it: a block, or a partnership. */
    public void mayStillMeet(PersonId one, PersonId other) {
        var facts = standings.of(one);
        if (directory.person(other).isEmpty() || erasures.isErased(other) || facts.blocked(one, other)) {
            throw Problems.notFound("person", other);
        }
        if (facts.partnership(one) != null) {
            throw Problems.conflict("already-partnered", "You are in active partnership " + facts.partnership(one).partnershipId()
                    + ". Dissolve it before you form another.");
        }
        if (facts.partnership(other) != null) {
            throw Problems.conflict("already-partnered", "The other person is not free to be your partner any more.");
        }
    }
}
