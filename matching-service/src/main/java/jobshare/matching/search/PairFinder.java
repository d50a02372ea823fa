package jobshare.matching.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.PairingContext;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.constraint.RoleEligibility;
import jobshare.matching.criterion.MissingData;
import jobshare.matching.criterion.Scores;
import jobshare.matching.encoding.EncodedRole;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.Skill;
import jobshare.matching.rolefit.RoleCandidate;
import jobshare.matching.rolefit.RoleFit;

/**
 * Finds the best pairs for a role out of all pairs of eligible people, exactly. Active partners are paired with each other only.
 * Safe for many threads.
 */
public final class PairFinder {

    private final PeopleIndex people;

    public PairFinder(PeopleIndex people) {
        this.people = people;
    }

    /** The best pairs, by the harmonic mean of pair score and role fit, then {@link TieBreaker#hash}, then ids. */
    public List<PairMatch> best(RoleProfile role, PairingFacts facts, int limit) {
        var encoded = EncodedRole.of(role, people.dictionary(), people.model());
        return new PairSearch(encoded, facts, limit, people).run().stream().map(found -> match(found, encoded, facts)).toList();
    }

    /** The best partners for a person who holds the role now or remains in it. */
    public List<PairMatch> beside(PersonId incumbent, RoleProfile role, PairingFacts facts, int limit) {
        var snapshot = people.snapshot();
        var remaining = snapshot.find(incumbent);
        if (remaining == null) {
            return List.of();
        }
        var encoded = EncodedRole.of(role, people.dictionary(), people.model());
        return new SuccessorSearch(new RoleCandidate(remaining, encoded), encoded, facts, limit).run(snapshot)
                .stream()
                .map(found -> match(found.one(), found.other(), found, encoded, facts))
                .toList();
    }

    /** How well a pair fits a role; empty if the pair is not allowed or there is no data for a score. */
    public Optional<PairMatch> of(PersonId first, PersonId second, RoleProfile role, PairingFacts facts) {
        var encoded = EncodedRole.of(role, people.dictionary(), people.model());
        return found(first, second, encoded)
                .filter(found -> RoleEligibility.isEligible(found.one().person, encoded)
                        && RoleEligibility.isEligible(found.other().person, encoded)
                        && Constraints.allow(found.one().person, found.other().person, encoded.terms))
                .map(found -> match(found.one(), found.other(), found, encoded, facts));
    }

    /** How well a pair fits a role, even if the pair is not allowed; empty if there is no data for a score. */
    public Optional<PairMatch> explain(PersonId first, PersonId second, RoleProfile role, PairingFacts facts) {
        var encoded = EncodedRole.of(role, people.dictionary(), people.model());
        return found(first, second, encoded).map(found -> match(found.one(), found.other(), found, encoded, facts));
    }

    private Optional<PairSearch.Found> found(PersonId first, PersonId second, EncodedRole role) {
        var snapshot = people.snapshot();
        var one = snapshot.find(first);
        var other = snapshot.find(second);
        if (one == null || other == null) {
            return Optional.empty();
        }
        var fit = new RoleFit(role).score(new RoleCandidate(one, role), new RoleCandidate(other, role));
        int pairScore = Scores.pair(one, other, role.terms);
        int score = Scores.together(pairScore, fit);
        return score == Scores.NO_SCORE ? Optional.empty()
                : Optional.of(new PairSearch.Found(new RoleCandidate(one, role), new RoleCandidate(other, role), score, pairScore,
                        fit, TieBreaker.hash(one, other)));
    }

    private PairMatch match(PairSearch.Found found, EncodedRole role, PairingFacts facts) {
        var partnership = facts.partnership(found.one().person.personId());
        boolean swapped = partnership != null ? found.other().person.isPerson(partnership.first())
                : TieBreaker.compareIds(found.one().person, found.other().person) > 0;
        return swapped ? match(found.other(), found.one(), found, role, facts)
                : match(found.one(), found.other(), found, role, facts);
    }

    private PairMatch match(RoleCandidate first, RoleCandidate second, PairSearch.Found found, EncodedRole role,
            PairingFacts facts) {
        var one = first.person;
        var other = second.person;
        var partnership = facts.partnership(one.personId());
        var fit = new RoleFit(role);
        return new PairMatch(List.of(one.personId(), other.personId()),
                partnership != null && partnership.includes(other.personId()) ? partnership.partnershipId() : null, found.score(),
                found.pairScore(), found.roleFit(),
                Math.min(fit.confidence(first, second),
                        Math.min(Scores.confidence(one, other, role.terms), Scores.confidence(other, one, role.terms))),
                fit.contributions(first, second), PairCover.of(one, other, role.terms), skills(role, first, second),
                missing(new PairingContext(one, other, role.terms, facts, people.dictionary()), fit.missing(first, second)));
    }

    private List<SkillCoverage> skills(EncodedRole role, RoleCandidate first, RoleCandidate second) {
        return Stream
                .concat(role.profile.essentialSkills().stream().map(skill -> held(skill, true, first, second)),
                        role.profile.optionalSkills().stream().map(skill -> held(skill, false, first, second)))
                .toList();
    }

    private SkillCoverage held(Skill skill, boolean essential, RoleCandidate first, RoleCandidate second) {
        int number = people.dictionary().number(skill.uri());
        return SkillCoverage.of(skill.uri(), essential, skill.level(), first.person.level(number), second.person.level(number));
    }

    private static List<MissingData> missing(PairingContext pairing, List<MissingData> ofRole) {
        var missing = new ArrayList<>(Constraints.missing(pairing));
        missing.addAll(Scores.missing(pairing.mine(), pairing.theirs(), pairing.terms()));
        missing.addAll(ofRole);
        return List.copyOf(missing);
    }
}
