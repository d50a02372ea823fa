package jobshare.matching.matchlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.ActivePartnership;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.constraint.PersonPair;
import org.jspecify.annotations.Nullable;

/**
 * A fact between people at the time of an answer.
 *
 * @param people the two people; only one if their partner has no part in the answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoggedFact(Kind kind, List<PersonId> people, @Nullable PartnershipId partnershipId) {

    private static final PersonId SOMEONE = PersonId.of(new UUID(0, 0));

    /** The kind of fact. */
    @Schema(name = "LoggedFactKind")
    public enum Kind {
        BLOCKED, DECLINED, PARTNERS
    }

    /** The facts between any of these people. */
    public static List<LoggedFact> among(Collection<PersonId> people, PairingFacts facts) {
        var all = List.copyOf(people);
        var found = new ArrayList<LoggedFact>();
        facts.load(all);
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            partnership(one, all, facts, found);
            for (int j = i + 1; facts.hasSeparations() && j < all.size(); j++) {
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

    /** The fact of a partnership is listed for its first member only. */
    private static void partnership(PersonId one, List<PersonId> people, PairingFacts facts, List<LoggedFact> found) {
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

    /** The logged facts, as far as the answer depends on them. */
    public static PairingFacts facts(Collection<LoggedFact> logged) {
        var blocked = new HashSet<PersonPair>();
        var declined = new HashSet<PersonPair>();
        var partnerships = new ArrayList<ActivePartnership>();
        for (var fact : logged) {
            var first = fact.people.getFirst();
            var second = fact.people.size() == 1 ? SOMEONE : fact.people.getLast();
            switch (fact.kind) {
                case BLOCKED -> blocked.add(new PersonPair(first, second));
                case DECLINED -> declined.add(new PersonPair(first, second));
                case PARTNERS -> partnerships.add(new ActivePartnership(
                        fact.partnershipId == null ? PartnershipId.of(SOMEONE.value()) : fact.partnershipId, first, second));
            }
        }
        return new PairingFacts(blocked, declined, partnerships);
    }
}
