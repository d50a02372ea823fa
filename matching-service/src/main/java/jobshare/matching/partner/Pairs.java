package jobshare.matching.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.Facts;
import jobshare.matching.constraint.Question;
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

    private PairMatch match(PairSearch.Found found, RoleTraits role, Facts facts) {
        var partnership = facts.partnership(found.one().person.personId());
        boolean turned = partnership != null
                ? found.other().person.isPerson(partnership.first())
                : Tie.compareIds(found.one().person, found.other().person) > 0;
        var first = turned ? found.other() : found.one();
        var second = turned ? found.one() : found.other();
        var one = first.person;
        var other = second.person;
        return new PairMatch(List.of(one.personId(), other.personId()), partnership == null ? null : partnership.partnershipId(),
                found.score(), found.pairScore(), found.roleFit(),
                Math.min(Scores.confidence(one, other, role.terms), Scores.confidence(other, one, role.terms)),
                new RoleFit(role).contributions(first, second), PairCover.of(one, other, role.terms),
                skills(role, first, second), missing(new Question(one, other, role.terms, facts, people.lexicon())));
    }

    private List<HeldSkill> skills(RoleTraits role, Applicant first, Applicant second) {
        return Stream.concat(role.profile.essentialSkills().stream().map(skill -> held(skill, true, first, second)),
                role.profile.optionalSkills().stream().map(skill -> held(skill, false, first, second))).toList();
    }

    private HeldSkill held(Skill skill, boolean essential, Applicant first, Applicant second) {
        int number = people.lexicon().number(skill.uri());
        return HeldSkill.of(skill.uri(), essential, skill.level(), first.person.level(number), second.person.level(number));
    }

    private static List<Missing> missing(Question question) {
        var missing = new ArrayList<>(Constraints.missing(question));
        missing.addAll(Scores.missing(question.mine(), question.theirs(), question.terms()));
        return List.copyOf(missing);
    }
}
