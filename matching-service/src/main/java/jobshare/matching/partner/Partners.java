package jobshare.matching.partner;

import java.util.ArrayList;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Constraint;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.Facts;
import jobshare.matching.constraint.Obstacles;
import jobshare.matching.constraint.Question;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.criterion.Missing;
import jobshare.matching.criterion.Profile;
import jobshare.matching.criterion.Scores;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Traits;
import jobshare.matching.index.People;

/**
 * The best partners of one person, exactly, and how any two fit. Both look at everybody as they are at the moment of the call.
 * Safe for many threads.
 */
public final class Partners {

    private final People people;
    private final Terms terms;

    public Partners(People people) {
        this.people = people;
        this.terms = Terms.ofAnyJob(people.model());
    }

    /** Best first; empty where the asker is unknown or nobody fits. */
    public List<Explanation.Match> best(PersonId asker, Facts facts, Filter filter, int limit) {
        var mine = people.snapshot().find(asker);
        return mine == null ? List.of() : best(mine, facts, filter, limit);
    }

    /** The same for a profile as it might be; nothing is stored. */
    public List<Explanation.Match> best(Profile asker, Facts facts, Filter filter, int limit) {
        return best(people.traits(asker), facts, filter, limit);
    }

    private List<Explanation.Match> best(Traits mine, Facts facts, Filter filter, int limit) {
        return new PartnerSearch(mine, terms, facts, filter, limit, people).run().stream()
                .map(found -> match(mine, found.person(), found.score(), question(mine, found.person(), facts)))
                .toList();
    }

    /** How a profile as it might be and another person fit; nothing is stored. */
    public Explanation explain(Profile asker, PersonId other, Facts facts) {
        var theirs = people.snapshot().find(other);
        return theirs == null
                ? unknown(other, "There is no such person in the programme.")
                : explain(people.traits(asker), theirs, facts);
    }

    /**
     * How many would come before someone among the partners of the asker, plus one; everybody is looked at.
     *
     * @param score what the two have together
     */
    public int rank(PersonId asker, PersonId other, int score, Facts facts) {
        var snapshot = people.snapshot();
        var mine = snapshot.find(asker);
        var theirs = snapshot.find(other);
        return mine == null || theirs == null ? 0 : new RankSearch(mine, terms, facts, theirs, score).run(snapshot);
    }

    /** Why nobody can be offered to the asker at all; empty where that is not so. */
    public List<Refusal> obstacles(PersonId asker, Facts facts) {
        var mine = people.snapshot().find(asker);
        return mine == null ? List.of() : Obstacles.of(mine, facts);
    }

    /** How the asker and another fit, or every reason why they may not be paired. */
    public Explanation explain(PersonId asker, PersonId other, Facts facts) {
        var snapshot = people.snapshot();
        var mine = snapshot.find(asker);
        var theirs = snapshot.find(other);
        if (mine == null || theirs == null) {
            var text = mine == null ? "You are not known in the programme yet." : "There is no such person in the programme.";
            return unknown(other, text);
        }
        return explain(mine, theirs, facts);
    }

    private static Explanation unknown(PersonId other, String text) {
        return new Explanation.Refused(other, List.of(new Refusal(Constraint.KNOWN, text)), true, List.of());
    }

    private Explanation explain(Traits mine, Traits theirs, Facts facts) {
        var question = question(mine, theirs, facts);
        var failing = Constraints.failing(question);
        if (!failing.isEmpty()) {
            return new Explanation.Refused(theirs.personId(),
                    failing.stream().map(constraint -> new Refusal(constraint, constraint.refusal(question))).toList(),
                    failing.stream().anyMatch(constraint -> constraint.silent(question)), Constraints.missing(question));
        }
        int score = Scores.pair(mine, theirs, terms);
        return score == Scores.NO_SCORE
                ? new Explanation.Unscored(theirs.personId(), missing(question), Cover.of(mine, theirs, terms))
                : match(mine, theirs, score, question);
    }

    private Question question(Traits mine, Traits theirs, Facts facts) {
        return new Question(mine, theirs, terms, facts, people.lexicon());
    }

    private Explanation.Match match(Traits mine, Traits theirs, int score, Question question) {
        return new Explanation.Match(theirs.personId(), score,
                new Directions(Scores.directional(mine, theirs, terms), Scores.directional(theirs, mine, terms)),
                Math.min(Scores.confidence(mine, theirs, terms), Scores.confidence(theirs, mine, terms)),
                Scores.contributions(mine, theirs, terms), missing(question), Cover.of(mine, theirs, terms));
    }

    private static List<Missing> missing(Question question) {
        var missing = new ArrayList<>(Constraints.missing(question));
        missing.addAll(Scores.missing(question.mine(), question.theirs(), question.terms()));
        return List.copyOf(missing);
    }
}
