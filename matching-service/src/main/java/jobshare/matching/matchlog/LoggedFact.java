package jobshare.matching.matchlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Couple;
import jobshare.matching.constraint.Facts;
import jobshare.matching.constraint.Partnered;
import org.jspecify.annotations.Nullable;

/**
 * Something that stood between people when an answer was made.
 *
 * @param people the two whom it concerns; one alone where their partner has no part in the answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoggedFact(Kind kind, List<PersonId> people, @Nullable PartnershipId partnershipId) {

    private static final PersonId SOMEONE = PersonId.of(new UUID(0, 0));

    /** What it is. */
    public enum Kind {
        BLOCKED, DECLINED, PARTNERS
    }

    /** What stood between any of these people. */
    public static List<LoggedFact> among(Collection<PersonId> people, Facts facts) {
        var all = List.copyOf(people);
        var found = new ArrayList<LoggedFact>();
        facts.know(all);
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            partnership(one, all, facts, found);
            for (int j = i + 1; facts.someApart() && j < all.size(); j++) {
                if (facts.blocked(one, all.get(j))) {
                    found.add(new LoggedFact(Kind.BLOCKED, List.of(one, all.get(j)), null));
                }
                if (facts.declined(one, all.get(j))) {
                    found.add(new LoggedFact(Kind.DECLINED, List.of(one, all.get(j)), null));
                }
            }
        }
        return found;
    }

    /** Of two partners, the fact is that of the first. */
    private static void partnership(PersonId one, List<PersonId> people, Facts facts, List<LoggedFact> found) {
        var partnership = facts.partnership(one);
        if (partnership == null) {
            return;
        }
        var other = partnership.first().equals(one) ? partnership.second() : partnership.first();
        if (!people.contains(other)) {
            found.add(new LoggedFact(Kind.PARTNERS, List.of(one), null));
        } else if (partnership.first().equals(one)) {
            found.add(new LoggedFact(Kind.PARTNERS, List.of(one, other), partnership.partnershipId()));
        }
    }

    /** The facts as they were, as far as the answer depends on them. */
    public static Facts facts(Collection<LoggedFact> logged) {
        var blocked = new HashSet<Couple>();
        var declined = new HashSet<Couple>();
        var partnerships = new ArrayList<Partnered>();
        for (var fact : logged) {
            var first = fact.people.getFirst();
            var second = fact.people.size() == 1 ? SOMEONE : fact.people.getLast();
            switch (fact.kind) {
                case BLOCKED -> blocked.add(new Couple(first, second));
                case DECLINED -> declined.add(new Couple(first, second));
                case PARTNERS -> partnerships.add(new Partnered(
                        fact.partnershipId == null ? PartnershipId.of(SOMEONE.value()) : fact.partnershipId, first, second));
            }
        }
        return new Facts(blocked, declined, partnerships);
    }
}
