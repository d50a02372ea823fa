package jobshare.matching.constraint;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Facts between people at the time of a query: blocks, recent declines, and partnerships. For the partners of one person they
 * include the pairs with that person; for a role, all pairs.
 */
public final class PairingFacts {

    public static final PairingFacts NONE = new PairingFacts(Set.of(), Set.of(), Set.of());

    private final Set<PersonPair> blocked;
    private final Set<PersonPair> declined;
    private final Set<PersonPair> paused;
    private final Map<PersonId, ActivePartnership> partnerships = new HashMap<>();
    /** Null if all partnerships are loaded. */
    private final @Nullable PartnershipLoader source;
    private final Set<PersonId> loaded = new HashSet<>();

    /** Loads the active partnerships of some people. */
    @FunctionalInterface
    public interface PartnershipLoader {
        Collection<ActivePartnership> load(Collection<PersonId> people);
    }

    /** Facts without paused partnerships. */
    public PairingFacts(Set<PersonPair> blocked, Set<PersonPair> declined, Collection<ActivePartnership> partnerships) {
        this(blocked, declined, Set.of(), partnerships);
    }

    /**
     * @param blocked pairs of which one person has blocked the other
     * @param declined pairs with an introduction that was declined recently
     * @param paused pairs whose partnership is paused; they are matched with no role
     * @param partnerships active and paused partnerships
     */
    public PairingFacts(Set<PersonPair> blocked, Set<PersonPair> declined, Set<PersonPair> paused,
            Collection<ActivePartnership> partnerships) {
        this(blocked, declined, paused, (PartnershipLoader) null);
        add(partnerships);
    }

    /** Facts that load partnerships only for the people that a search asks about. For one thread. */
    public static PairingFacts withLoader(Set<PersonPair> blocked, Set<PersonPair> declined, Set<PersonPair> paused,
            PartnershipLoader source) {
        return new PairingFacts(blocked, declined, paused, source);
    }

    private PairingFacts(Set<PersonPair> blocked, Set<PersonPair> declined, Set<PersonPair> paused,
            @Nullable PartnershipLoader source) {
        this.paused = Set.copyOf(paused);
        this.blocked = Set.copyOf(blocked);
        this.declined = Set.copyOf(declined);
        this.source = source;
    }

    private void add(Collection<ActivePartnership> found) {
        for (var partnership : found) {
            partnerships.put(partnership.first(), partnership);
            partnerships.put(partnership.second(), partnership);
        }
    }

    /** Loads the partnerships of these people at once, for later calls of {@link #partnership}. */
    public void load(Collection<PersonId> people) {
        if (source != null) {
            var missing = people.stream().filter(loaded::add).toList();
            if (!missing.isEmpty()) {
                add(source.load(missing));
            }
        }
    }

    public boolean blocked(PersonId one, PersonId other) {
        return !blocked.isEmpty() && blocked.contains(new PersonPair(one, other));
    }

    public boolean declined(PersonId one, PersonId other) {
        return !declined.isEmpty() && declined.contains(new PersonPair(one, other));
    }

    private boolean paused(PersonId one, PersonId other) {
        return !paused.isEmpty() && paused.contains(new PersonPair(one, other));
    }

    /** Whether a block, a recent decline or a paused partnership separates the two. */
    public boolean separated(PersonId one, PersonId other) {
        return blocked(one, other) || declined(one, other) || paused(one, other);
    }

    /** All people whom a block or a recent decline separates from this person. */
    public Set<PersonId> separatedFrom(PersonId person) {
        return Stream.concat(blocked.stream(), declined.stream())
                .filter(pair -> pair.one().equals(person) || pair.other().equals(person))
                .map(pair -> pair.one().equals(person) ? pair.other() : pair.one())
                .collect(Collectors.toSet());
    }

    /** Whether there are any blocks or recent declines. */
    public boolean hasSeparations() {
        return !blocked.isEmpty() || !declined.isEmpty();
    }

    /** The active partnership of a person; null if there is none. */
    public @Nullable ActivePartnership partnership(PersonId person) {
        load(List.of(person));
        return partnerships.get(person);
    }

    /** The partnerships loaded so far. */
    public Collection<ActivePartnership> partnerships() {
        return Set.copyOf(partnerships.values());
    }

    /** These facts without one partnership. */
    public PairingFacts without(PartnershipId ended) {
        return source == null ? new PairingFacts(blocked, declined, paused, without(ended, partnerships()))
                : withLoader(blocked, declined, paused, people -> without(ended, source.load(people)));
    }

    private static List<ActivePartnership> without(PartnershipId ended, Collection<ActivePartnership> partnerships) {
        return partnerships.stream().filter(partnership -> !partnership.partnershipId().equals(ended)).toList();
    }
}
