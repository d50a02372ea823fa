package jobshare.proposal.ruleset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
        if (one.jurisdiction().equals(other.jurisdiction()) && endsAfter(one, other.validFrom())
                && endsAfter(other, one.validFrom())) {
            throw new IllegalArgumentException("Rule sets " + one.id() + " and " + other.id() + " hold on the same day");
        }
    }

    private static boolean endsAfter(RuleSet set, LocalDate day) {
        @Nullable LocalDate end = set.validUntil();
        return end == null || end.isAfter(day);
    }

    /**
     * The rules that hold in a jurisdiction on a day: its own, or for a subdivision (US-VT) those of its country where it has
     * none.
     */
    public Optional<RuleSet> of(String jurisdiction, LocalDate day) {
        return exactly(jurisdiction, day).or(() -> {
            int dash = jurisdiction.indexOf('-');
            return dash < 0 ? Optional.empty() : exactly(jurisdiction.substring(0, dash), day);
        });
    }

    private Optional<RuleSet> exactly(String jurisdiction, LocalDate day) {
        return all.stream().filter(set -> set.jurisdiction().equals(jurisdiction) && set.inForceOn(day)).findFirst();
    }

    /** The rule set of that name; requests keep the name of the one under which they were made. */
    public RuleSet named(String id) {
        return all.stream().filter(set -> set.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Rule set " + id + " is in use and its file is gone"));
    }

    public SortedSet<String> jurisdictions() {
        var names = new TreeSet<String>();
        all.forEach(set -> names.add(set.jurisdiction()));
        return names;
    }

    public List<RuleSet> all() {
        return all;
    }
}
