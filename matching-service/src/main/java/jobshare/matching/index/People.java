package jobshare.matching.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jobshare.kit.id.PersonId;
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
    private final Rows rows = new Rows();
    private volatile Snapshot snapshot = Snapshot.EMPTY;

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
        var told = profiles.stream().filter(profile -> !removed.contains(profile.personId())).map(this::traits).toList();
        var draft = rows.draft(snapshot);
        int newer = 0;
        for (var person : told) {
            newer += draft.put(person) ? 1 : 0;
        }
        if (newer > 0) {
            snapshot = draft.publish();
        }
        return newer;
    }

    /** Forgets someone for good: an older event that comes late does not bring them back. @return whether they were known */
    public synchronized boolean remove(PersonId person) {
        removed.add(person);
        var draft = rows.draft(snapshot);
        if (!draft.remove(person)) {
            return false;
        }
        snapshot = draft.publish();
        return true;
    }
}
