package jobshare.matching.search;

import java.util.ArrayList;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Constraint;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.PairingContext;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.constraint.SearchBlockers;
import jobshare.matching.criterion.MissingData;
import jobshare.matching.criterion.Scores;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.profile.Profile;
import jobshare.matching.settings.PairingTerms;

/**
 * Finds the best partners of a person, exactly, and explains how any two people match. Each call uses one snapshot. Safe for many
 * threads.
 */
public final class PartnerFinder {

    private final PeopleIndex people;
    private final PairingTerms terms;

    public PartnerFinder(PeopleIndex people) {
        this.people = people;
        this.terms = PairingTerms.ofAnyJob(people.model());
    }

    /** The best partners, best first; empty if the asker is unknown or has none. */
    public List<Explanation.Match> best(PersonId asker, PairingFacts facts, PartnerFilter filter, int limit) {
        var mine = people.snapshot().find(asker);
        return mine == null ? List.of() : best(mine, facts, filter, limit);
    }

    /** The same for a profile that is not stored. */
    public List<Explanation.Match> best(Profile asker, PairingFacts facts, PartnerFilter filter, int limit) {
        return best(people.encode(asker), facts, filter, limit);
    }

    private List<Explanation.Match> best(EncodedProfile mine, PairingFacts facts, PartnerFilter filter, int limit) {
        return new PartnerSearch(mine, terms, facts, filter, limit, people).run()
                .stream()
                .map(found -> match(mine, found.person(), found.score(), pairing(mine, found.person(), facts)))
                .toList();
    }

    /** Explains how a profile that is not stored and another person match. */
    public Explanation explain(Profile asker, PersonId other, PairingFacts facts) {
        var theirs = people.snapshot().find(other);
        return theirs == null ? unknown(other, "There is no such person in the programme.")
                : explain(people.encode(asker), theirs, facts);
    }

    /**
     * The rank of a person among all partners of the asker, 1 being the best.
     *
     * @param score the pair score of the two people
     */
    public int rank(PersonId asker, PersonId other, int score, PairingFacts facts) {
        var snapshot = people.snapshot();
        var mine = snapshot.find(asker);
        var theirs = snapshot.find(other);
        return mine == null || theirs == null ? 0 : new RankSearch(mine, terms, facts, theirs, score).run(snapshot);
    }

    /** The reasons why the asker gets no partners at all; empty if there are none. */
    public List<Refusal> blockers(PersonId asker, PairingFacts facts) {
        var mine = people.snapshot().find(asker);
        return mine == null ? List.of() : SearchBlockers.of(mine, facts);
    }

    /** Explains how the asker and another person match, or gives every reason why they cannot be paired. */
    public Explanation explain(PersonId asker, PersonId other, PairingFacts facts) {
        var snapshot = people.snapshot();
        var mine = snapshot.find(asker);
        var theirs = snapshot.find(other);
        // someone who is not there takes the same steps as someone who is hidden, so that the time of an answer does not tell them apart
        var explanation = explain(mine == null ? people.absent(asker) : mine, theirs == null ? people.absent(other) : theirs,
                facts);
        if (mine == null || theirs == null) {
            var text = mine == null ? "You have no profile in the programme yet." : "There is no such person in the programme.";
            return unknown(other, text);
        }
        return explanation;
    }

    private static Explanation unknown(PersonId other, String text) {
        return new Explanation.Refused(other, List.of(new Refusal(Constraint.KNOWN, text)), true, List.of());
    }

    private Explanation explain(EncodedProfile mine, EncodedProfile theirs, PairingFacts facts) {
        var pairing = pairing(mine, theirs, facts);
        var failing = Constraints.failing(pairing);
        if (!failing.isEmpty()) {
            return new Explanation.Refused(theirs.personId(),
                    failing.stream().map(constraint -> new Refusal(constraint, constraint.refusal(pairing))).toList(),
                    failing.stream().anyMatch(constraint -> constraint.isConfidential(pairing)), Constraints.missing(pairing));
        }
        int score = Scores.pair(mine, theirs, terms);
        return score == Scores.NO_SCORE
                ? new Explanation.Unscored(theirs.personId(), missing(pairing), Cover.of(mine, theirs, terms))
                : match(mine, theirs, score, pairing);
    }

    private PairingContext pairing(EncodedProfile mine, EncodedProfile theirs, PairingFacts facts) {
        return new PairingContext(mine, theirs, terms, facts, people.dictionary());
    }

    private Explanation.Match match(EncodedProfile mine, EncodedProfile theirs, int score, PairingContext pairing) {
        return new Explanation.Match(theirs.personId(), score,
                new DirectionalScores(Scores.directional(mine, theirs, terms), Scores.directional(theirs, mine, terms)),
                Math.min(Scores.confidence(mine, theirs, terms), Scores.confidence(theirs, mine, terms)),
                Scores.contributions(mine, theirs, terms), missing(pairing), Cover.of(mine, theirs, terms));
    }

    private static List<MissingData> missing(PairingContext pairing) {
        var missing = new ArrayList<>(Constraints.missing(pairing));
        missing.addAll(Scores.missing(pairing.mine(), pairing.theirs(), pairing.terms()));
        return List.copyOf(missing);
    }
}
