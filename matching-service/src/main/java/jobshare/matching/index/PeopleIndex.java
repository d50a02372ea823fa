package jobshare.matching.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import jobshare.kit.id.PersonId;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.encoding.SharedValues;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileStatus;
import jobshare.matching.profile.Visibility;
import jobshare.matching.settings.MatchingModel;

/**
 * All people, in memory. Writers take turns; readers never wait. Each search runs on an {@link IndexSnapshot}; a write copies the
 * blocks that it changes and publishes a new snapshot.
 */
public final class PeopleIndex {

    private final MatchingModel model;
    private final StringDictionary dictionary = new StringDictionary();
    private final Set<PersonId> removed = new HashSet<>();
    private final SharedValues sharedValues = new SharedValues();
    private final NavigableMap<SortKey, Integer> order = new TreeMap<>();
    private volatile IndexSnapshot snapshot = IndexSnapshot.empty();

    public PeopleIndex(MatchingModel model) {
        this.model = model;
    }

    public MatchingModel model() {
        return model;
    }

    /** The dictionary of all profiles. */
    public StringDictionary dictionary() {
        return dictionary;
    }

    /** The shared values of all columns. */
    public SharedValues sharedValues() {
        return sharedValues;
    }

    public IndexSnapshot snapshot() {
        return snapshot;
    }

    /** Encodes a profile for comparison with this index, without storing it. */
    public EncodedProfile encode(Profile profile) {
        return EncodedProfile.of(profile, dictionary, model);
    }

    /**
     * A profile without data that nobody can be paired with. It takes the place of an unknown person, so that a check of them takes the
     * same steps as one of a hidden person.
     */
    public EncodedProfile absent(PersonId person) {
        return encode(new Profile(person, 0, ProfileStatus.PAUSED, Visibility.HIDDEN, null, null, null, null, null, List.of(),
                null, null, List.of(), List.of(), null, Map.of(), null, null, null, null, null, Set.of(), null, Map.of(),
                Set.of(), false));
    }

    /** @return false if the profile is not newer than the stored one, or the person was removed; then nothing changes */
    public boolean upsert(Profile profile) {
        return upsertAll(List.of(profile)) == 1;
    }

    /** The same for many profiles, which copies each block only once. @return the number of newer profiles */
    public synchronized int upsertAll(Collection<Profile> profiles) {
        var added = new ProfileColumns.Builder(sharedValues, profiles.size());
        for (var profile : profiles) {
            if (!removed.contains(profile.personId())) {
                added.add(encode(profile));
            }
        }
        var columns = added.build();
        var builder = builder();
        int newer = 0;
        for (int row = 0; row < columns.size(); row++) {
            newer += builder.put(columns, row) ? 1 : 0;
        }
        if (newer > 0) {
            snapshot = builder.publish();
        }
        return newer;
    }

    /** Removes a person for good: a late event does not bring them back. @return whether the person was in the index */
    public synchronized boolean remove(PersonId person) {
        removed.add(person);
        var builder = builder();
        if (!builder.remove(person.value().getMostSignificantBits(), person.value().getLeastSignificantBits())) {
            return false;
        }
        snapshot = builder.publish();
        return true;
    }

    private SnapshotBuilder builder() {
        return new SnapshotBuilder(snapshot, order, sharedValues, model.fullWeek().bits());
    }
}
