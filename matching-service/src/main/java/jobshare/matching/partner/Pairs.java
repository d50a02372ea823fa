package jobshare.matching.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.Facts;
import jobshare.matching.constraint.Question;
import jobshare.matching.constraint.RoleEligibility;
import jobshare.matching.criterion.Applicant;
import jobshare.matching.criterion.Missing;
import jobshare.matching.criterion.RoleFit;
import jobshare.matching.criterion.RoleProfile;
import jobshare.matching.criterion.RoleTraits;
import jobshare.matching.criterion.Scores;
import jobshare.matching.criterion.Skill;
import jobshare.matching.criterion.Tie;
import jobshare.matching.index.People;

/**
 * The best pairs for a role out of all pairs of all eligible people, exactly. Two active partners are a pair with each other
 * and with nobody else. Safe for many threads.
 */
public final class Pairs {

    private final People people;

    public Pairs(People people) {
        this.people = people;
    }

    /** Best first, by the harmonic mean of pair score and role fit, then {@link Tie#hash}, then ids. */
    public List<PairMatch> best(RoleProfile role, Facts facts, int limit) {
        var traits = RoleTraits.of(role, people.lexicon(), people.model());
        return new PairSearch(traits, facts, limit, people).run().stream().map(found -> match(found, traits, facts)).toList();
    }

    /** Best first: who could hold a role together with someone who holds it now, or stays in it. */
    public List<PairMatch> beside(PersonId holder, RoleProfile role, Facts facts, int limit) {
        var snapshot = people.snapshot();
        var holding = snapshot.find(holder);
        if (holding == null) {
            return List.of();
        }
        var traits = RoleTraits.of(role, people.lexicon(), people.model());
        return new SuccessorSearch(new Applicant(holding, traits), traits, facts, limit).run(snapshot).stream()
                .map(found -> match(found.one(), found.other(), found, traits, facts)).toList();
    }

    /** How well two people could hold a role; empty where they may not, or nothing is told by which they could be judged. */
    public Optional<PairMatch> of(PersonId first, PersonId second, RoleProfile role, Facts facts) {
        var traits = RoleTraits.of(role, people.lexicon(), people.model());
        return found(first, second, traits)
                .filter(found -> RoleEligibility.eligible(found.one().person, traits)
                        && RoleEligibility.eligible(found.other().person, traits)
                        && Constraints.allow(found.one().person, found.other().person, traits.terms))
                .map(found -> match(found.one(), found.other(), found, traits, facts));
    }

    /** How two people fit a role, whether they may hold it or not. */
    public Optional<PairMatch> explain(PersonId first, PersonId second, RoleProfile role, Facts facts) {
        var traits = RoleTraits.of(role, people.lexicon(), people.model());
        return found(first, second, traits).map(found -> match(found.one(), found.other(), found, traits, facts));
    }

    private Optional<PairSearch.Found> found(PersonId first, PersonId second, RoleTraits role) {
        var snapshot = people.snapshot();
        var one = snapshot.find(first);
        var other = snapshot.find(second);
        if (one == null || other == null) {
            return Optional.empty();
        }
        var fit = new RoleFit(role).score(new Applicant(one, role), new Applicant(other, role));
        int pairScore = Scores.pair(one, other, role.terms);
        int score = Scores.together(pairScore, fit);
        return score == Scores.NO_SCORE
                ? Optional.empty()
                : Optional.of(new PairSearch.Found(new Applicant(one, role), new Applicant(other, role), score, pairScore, fit,
                        Tie.hash(one, other)));
    }

    private PairMatch match(PairSearch.Found found, RoleTraits role, Facts facts) {
        var partnership = facts.partnership(found.one().person.personId());
        boolean turned = partnership != null
                ? found.other().person.isPerson(partnership.first())
                : Tie.compareIds(found.one().person, found.other().person) > 0;
        return turned
                ? match(found.other(), found.one(), found, role, facts)
                : match(found.one(), found.other(), found, role, facts);
    }

    private PairMatch match(Applicant first, Applicant second, PairSearch.Found found, RoleTraits role, Facts facts) {
        var one = first.person;
        var other = second.person;
        var partnership = facts.partnership(one.personId());
        var fit = new RoleFit(role);
        return new PairMatch(List.of(one.personId(), other.personId()),
                partnership != null && partnership.includes(other.personId()) ? partnership.partnershipId() : null,
                found.score(), found.pairScore(), found.roleFit(),
                Math.min(fit.confidence(first, second),
                        Math.min(Scores.confidence(one, other, role.terms), Scores.confidence(other, one, role.terms))),
                fit.contributions(first, second), PairCover.of(one, other, role.terms), skills(role, first, second),
                missing(new Question(one, other, role.terms, facts, people.lexicon()), fit.missing(first, second)));
    }

    private List<HeldSkill> skills(RoleTraits role, Applicant first, Applicant second) {
        return Stream.concat(role.profile.essentialSkills().stream().map(skill -> held(skill, true, first, second)),
                role.profile.optionalSkills().stream().map(skill -> held(skill, false, first, second))).toList();
    }

    private HeldSkill held(Skill skill, boolean essential, Applicant first, Applicant second) {
        int number = people.lexicon().number(skill.uri());
        return HeldSkill.of(skill.uri(), essential, skill.level(), first.person.level(number), second.person.level(number));
    }

    private static List<Missing> missing(Question question, List<Missing> ofRole) {
        var missing = new ArrayList<>(Constraints.missing(question));
        missing.addAll(Scores.missing(question.mine(), question.theirs(), question.terms()));
        missing.addAll(ofRole);
        return List.copyOf(missing);
    }
}
