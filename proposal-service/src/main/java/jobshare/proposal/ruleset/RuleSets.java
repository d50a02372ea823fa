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

/** All rule sets, and which of them applies where and when. */
public final class RuleSets {

    private final List<RuleSet> all;

    /** @throws IllegalArgumentException if two of them apply in the same place on the same day, or have the same id */
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
            throw new IllegalArgumentException("Two rule sets have the id " + one.id());
        }
        if (samePlace(one, other) && endsAfter(one, other.validFrom()) && endsAfter(other, one.validFrom())) {
            throw new IllegalArgumentException("Rule sets " + one.id() + " and " + other.id()
                    + " apply in the same place on the same day; check jurisdiction, covers, validFrom and validUntil");
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
     * The rules that apply in a jurisdiction at an instant, by its local date: its own; otherwise those of the larger
     * jurisdiction (US for US-VT); otherwise those of a union that covers the country.
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

    /** The rule set with an id that a request refers to. */
    public RuleSet named(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("Rule set " + id + " is in use, but its file is missing"));
    }

    /** Every jurisdiction with rules, including the countries that a union covers. */
    public SortedSet<String> jurisdictions() {
        var names = new TreeSet<String>();
        all.forEach(set -> {
            names.add(set.jurisdiction());
            names.addAll(set.covers());
        });
        return names;
    }

    /** All rule sets, by id. */
    public List<RuleSet> all() {
        return all;
    }
}
