package jobshare.matching.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import jobshare.kit.id.PersonId;
import jobshare.matching.criterion.Columns;
import jobshare.matching.criterion.Commons;
import jobshare.matching.criterion.Lexicon;
import jobshare.matching.criterion.Model;
import jobshare.matching.criterion.Profile;
import jobshare.matching.criterion.Traits;

/**
 * Everybody, in memory. Writers take turns; readers never wait: each search runs on a {@link Snapshot}, and a write copies the
 * blocks it touches and publishes a new one.
 */
public final class People {

    private final Model model;
    private final Lexicon lexicon = new Lexicon();
    private final Set<PersonId> removed = new HashSet<>();
    private final Commons commons = new Commons();
    private final NavigableMap<SortKey, Integer> order = new TreeMap<>();
    private volatile Snapshot snapshot = Snapshot.empty();

    public People(Model model) {
        this.model = model;
    }

    public Model model() {
        return model;
    }

    /** The numbers of the words in everybody's traits. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** What the columns of its snapshots are written with. */
    public Commons commons() {
        return commons;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** A profile in the numbers of this index, without storing it. */
    public Traits traits(Profile profile) {
        return Traits.of(profile, lexicon, model);
    }

    /** @return false where the profile is not newer than what is known, or the person was removed; nothing changes then */
    public boolean upsert(Profile profile) {
        return upsertAll(List.of(profile)) == 1;
    }

    /** The same for many at once, which copies each block only once. @return how many were newer */
    public synchronized int upsertAll(Collection<Profile> profiles) {
        var told = new Columns.Builder(commons, profiles.size());
        for (var profile : profiles) {
            if (!removed.contains(profile.personId())) {
                told.add(traits(profile));
            }
        }
        var columns = told.build();
        var draft = draft();
        int newer = 0;
        for (int row = 0; row < columns.size(); row++) {
            newer += draft.put(columns, row) ? 1 : 0;
        }
        if (newer > 0) {
            snapshot = draft.publish();
        }
        return newer;
    }

    /** Forgets someone for good: an older event that comes late does not bring them back. @return whether they were known */
    public synchronized boolean remove(PersonId person) {
        removed.add(person);
        var draft = draft();
        if (!draft.remove(person.value().getMostSignificantBits(), person.value().getLeastSignificantBits())) {
            return false;
        }
        snapshot = draft.publish();
        return true;
    }

    private Draft draft() {
        return new Draft(snapshot, order, commons, model.fullWeek().bits());
    }
}
