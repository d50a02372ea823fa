package jobshare.matching.partner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.directory.Directory;
import jobshare.matching.standing.Standings;

/** Checks once more, in the transaction that acts on a match, that the two may be brought together. */
@Singleton
public class Admission {

    private final Partners partners;
    private final Standings standings;
    private final Directory directory;

    @Inject
    Admission(Partners partners, Standings standings, Directory directory) {
        this.partners = partners;
        this.standings = standings;
        this.directory = directory;
    }

    /**
     * One person may ask to meet another.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for whom the asker must not know of, 409 with the refusals otherwise
     */
    public void mayMeet(PersonId asker, PersonId other) {
        check(asker, other, false);
    }

    /**
     * Someone may suggest that two people meet.
     *
     * @param tellsAll whether who suggests may know that someone hides
     */
    public void mayBeSuggested(PersonId first, PersonId second, boolean tellsAll) {
        if (tellsAll) {
            for (var person : List.of(first, second)) {
                directory.person(person).orElseThrow(() -> Problems.notYetKnown("person", person));
            }
        } else {
            check(second, first, false);
        }
        check(first, second, tellsAll);
    }

    private void check(PersonId one, PersonId other, boolean tellsAll) {
        switch (partners.explain(one, other, standings.of(one))) {
            case Explanation.Match match -> { }
            case Explanation.Unscored unscored -> { }
            case Explanation.Refused refused -> {
                if (refused.silent() && !tellsAll) {
                    throw Problems.notFound("person", other);
                }
                throw refusal(refused.refusals());
            }
        }
    }

    private static RuntimeException refusal(List<Refusal> refusals) {
        return Problems.of(Status.CONFLICT, "not-a-match", "These two may not share a job as things stand: "
                        + String.join(" ", refusals.stream().map(Refusal::text).toList()))
                .with("refusals", refusals).build();
    }

    /** What happened since one asked the other does not stand against it: a block, or a partnership. */
    public void mayStillMeet(PersonId one, PersonId other) {
        var facts = standings.of(one);
        if (directory.person(other).isEmpty() || facts.blocked(one, other)) {
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
