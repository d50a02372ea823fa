package jobshare.proposal.ruleset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All rule sets that are known, and which of them holds where and when. */
public final class RuleSets {

    private final List<RuleSet> all;

    /** @throws IllegalArgumentException where two of them hold in one place on the same day, or share a name */
    public RuleSets(List<RuleSet> all) {
        this.all = all.stream().sorted(Comparator.comparing(RuleSet::id)).toList();
        for (int i = 0; i < this.all.size(); i++) {
            for (int j = i + 1; j < this.all.size(); j++) {
                requireApart(this.all.get(i), this.all.get(j));
            }
        }
    }

    private static void requireApart(RuleSet one, RuleSet other) {
        if (one.id().equals(other.id())) {
            throw new IllegalArgumentException("Two rule sets are called " + one.id());
        }
        if (samePlace(one, other) && endsAfter(one, other.validFrom()) && endsAfter(other, one.validFrom())) {
            throw new IllegalArgumentException("Rule sets " + one.id() + " and " + other.id()
                    + " hold in the same place on the same day; look at jurisdiction, covers, validFrom and validUntil");
        }
    }

    private static boolean samePlace(RuleSet one, RuleSet other) {
        return one.jurisdiction().equals(other.jurisdiction()) || !Collections.disjoint(one.covers(), other.covers());
    }

    private static boolean endsAfter(RuleSet set, LocalDate day) {
        @Nullable LocalDate end = set.validUntil();
        return end == null || end.isAfter(day);
    }

    /**
     * The rules that hold in a jurisdiction at an instant, on the day that it then is there: its own; or for a part of something
     * larger (US-VT) those of the whole; or those of a union that covers the country.
     */
    public Optional<RuleSet> of(String jurisdiction, Instant at) {
        for (var place = jurisdiction; !place.isEmpty(); place = place.substring(0, Math.max(0, place.lastIndexOf('-')))) {
            var wanted = place;
            var own = inForce(at, set -> set.jurisdiction().equals(wanted));
            if (own.isPresent()) {
                return own;
            }
        }
        var country = jurisdiction.split("-", 2)[0];
        return inForce(at, set -> set.covers().contains(country));
    }

    private Optional<RuleSet> inForce(Instant at, Predicate<RuleSet> wanted) {
        return all.stream().filter(wanted).filter(set -> set.inForceOn(set.dayOf(at))).findFirst();
    }

    public Optional<RuleSet> find(String id) {
        return all.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** The rule set of that name; requests keep the name of the one under which they were made. */
    public RuleSet named(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("Rule set " + id + " is in use and its file is gone"));
    }

    /** Every jurisdiction for which there are rules, those included that a union covers. */
    public SortedSet<String> jurisdictions() {
        var names = new TreeSet<String>();
        all.forEach(set -> {
            names.add(set.jurisdiction());
            names.addAll(set.covers());
        });
        return names;
    }

    /** All of them, by name. */
    public List<RuleSet> all() {
        return all;
    }
}
