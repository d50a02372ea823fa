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
 * What stands between people now, as the database has it at the time of the query. For one person's partners: the couples that
 * this person is in, and who is in an active partnership. For a role: all of them.
 */
public final class Facts {

    public static final Facts NONE = new Facts(Set.of(), Set.of(), Set.of());

    private final Set<Couple> blocked;
    private final Set<Couple> declined;
    private final Set<Couple> pausing;
    private final Map<PersonId, Partnered> partnerships = new HashMap<>();
    /** Null where all partnerships are known. */
    private final @Nullable Partnerships source;
    private final Set<PersonId> asked = new HashSet<>();

    /** Reads the active partnerships that some people are in from where they are kept. */
    @FunctionalInterface
    public interface Partnerships {
        Collection<Partnered> of(Collection<PersonId> people);
    }

    /** The same where no pair takes a break. */
    public Facts(Set<Couple> blocked, Set<Couple> declined, Collection<Partnered> partnerships) {
        this(blocked, declined, Set.of(), partnerships);
    }

    /**
     * @param blocked one of them does not want to be paired with the other
     * @param declined an introduction of the two was declined so recently that it is not asked again
     * @param pausing partners who take a break: they are a pair, and are offered for nothing
     * @param partnerships the active ones, and those that pause
     */
    public Facts(Set<Couple> blocked, Set<Couple> declined, Set<Couple> pausing, Collection<Partnered> partnerships) {
        this(blocked, declined, pausing, (Partnerships) null);
        keep(partnerships);
    }

    /** The same, where partnerships are read of those people alone whom a question comes to; for one thread. */
    public static Facts reading(Set<Couple> blocked, Set<Couple> declined, Set<Couple> pausing, Partnerships source) {
        return new Facts(blocked, declined, pausing, source);
    }

    private Facts(Set<Couple> blocked, Set<Couple> declined, Set<Couple> pausing, @Nullable Partnerships source) {
        this.pausing = Set.copyOf(pausing);
        this.blocked = Set.copyOf(blocked);
        this.declined = Set.copyOf(declined);
        this.source = source;
    }

    private void keep(Collection<Partnered> found) {
        for (var partnership : found) {
            partnerships.put(partnership.first(), partnership);
            partnerships.put(partnership.second(), partnership);
        }
    }

    /** Reads at once what {@link #partnership} would read of each. */
    public void know(Collection<PersonId> people) {
        if (source != null) {
            var unknown = people.stream().filter(asked::add).toList();
            if (!unknown.isEmpty()) {
                keep(source.of(unknown));
            }
        }
    }

    public boolean blocked(PersonId one, PersonId other) {
        return !blocked.isEmpty() && blocked.contains(new Couple(one, other));
    }

    public boolean declined(PersonId one, PersonId other) {
        return !declined.isEmpty() && declined.contains(new Couple(one, other));
    }

    private boolean pausing(PersonId one, PersonId other) {
        return !pausing.isEmpty() && pausing.contains(new Couple(one, other));
    }

    /** Blocked, declined, or two partners who take a break. */
    public boolean apart(PersonId one, PersonId other) {
        return blocked(one, other) || declined(one, other) || pausing(one, other);
    }

    /** Everyone whom a block or a recent decline keeps from this person. */
    public Set<PersonId> apartFrom(PersonId person) {
        return Stream.concat(blocked.stream(), declined.stream())
                .filter(couple -> couple.one().equals(person) || couple.other().equals(person))
                .map(couple -> couple.one().equals(person) ? couple.other() : couple.one())
                .collect(Collectors.toSet());
    }

    /** Whether there are any blocks or declines. */
    public boolean someApart() {
        return !blocked.isEmpty() || !declined.isEmpty();
    }

    /** The active partnership someone is in. */
    public @Nullable Partnered partnership(PersonId person) {
        know(List.of(person));
        return partnerships.get(person);
    }

    /** Those that are known. */
    public Collection<Partnered> partnerships() {
        return Set.copyOf(partnerships.values());
    }

    /** The same, as if one of the partnerships had ended. */
    public Facts without(PartnershipId ended) {
        return source == null
                ? new Facts(blocked, declined, pausing, without(ended, partnerships()))
                : reading(blocked, declined, pausing, people -> without(ended, source.of(people)));
    }

    private static List<Partnered> without(PartnershipId ended, Collection<Partnered> partnerships) {
        return partnerships.stream().filter(partnership -> !partnership.partnershipId().equals(ended)).toList();
    }
}
