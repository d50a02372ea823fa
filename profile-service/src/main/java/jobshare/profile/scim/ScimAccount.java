package jobshare.profile.scim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Data of a person from an identity provider, beyond the profile. */
@Entity
@Table(name = "scim_account")
public class ScimAccount {

    @Id
    private UUID personId;
    private long revision;
    private String userName;
    private @Nullable String externalId;
    private boolean active;
    private boolean paused;
    private @Nullable UUID managerId;

    /** For Hibernate. */
    protected ScimAccount() {
    }

    /**
     * @param active whether the provider lets the person in; if not, the person is paused
     */
    ScimAccount(PersonId person, String userName, @Nullable String externalId, @Nullable PersonId manager, boolean active) {
        this.personId = person.value();
        this.userName = userName;
        this.externalId = externalId;
        this.managerId = manager == null ? null : manager.value();
        this.active = active;
        this.paused = !active;
    }

    UUID personId() {
        return personId;
    }

    /** Starts at 0 and grows with each change of this account. */
    long revision() {
        return revision;
    }

    String userName() {
        return userName;
    }

    Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    Optional<PersonId> managerId() {
        return Optional.ofNullable(managerId).map(PersonId::of);
    }

    boolean isActive() {
        return active;
    }

    /** @return the names of the changed attributes */
    List<String> update(String newUserName, @Nullable String newExternalId, @Nullable PersonId newManager) {
        var manager = newManager == null ? null : newManager.value();
        var changes = new ArrayList<String>();
        note(changes, "userName", userName, newUserName);
        note(changes, "externalId", externalId, newExternalId);
        note(changes, "manager", managerId, manager);
        userName = newUserName;
        externalId = newExternalId;
        managerId = manager;
        return changed(changes);
    }

    /**
    * @param newActive whether the provider lets the person in
    * @param newPaused whether this, and not the person, pauses the profile
    * @return the names of the changed attributes
    */
    List<String> activate(boolean newActive, boolean newPaused) {
        var changes = new ArrayList<String>();
        note(changes, "active", active, newActive);
        note(changes, "active", paused, newPaused);
        active = newActive;
        paused = newPaused;
        return changed(changes.stream().distinct().toList());
    }

    /** Whether the provider, and not the person, paused the profile. */
    boolean isPausedByProvider() {
        return paused;
    }

    private List<String> changed(List<String> changes) {
        if (!changes.isEmpty()) {
            revision++;
        }
        return changes;
    }

    private static void note(List<String> changes, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(name);
        }
    }
}
