package jobshare.profile.scim;

import jakarta.persistence.Column;
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

/** What an identity provider keeps of a person beyond the profile. */
@Entity
@Table(name = "scim_account")
public class ScimAccount {

    @Id
    @Column(name = "person_id")
    private UUID personId;
    private long revision;
    @Column(name = "user_name")
    private String userName;
    @Column(name = "external_id")
    private @Nullable String externalId;
    private boolean active;
    private boolean paused;
    @Column(name = "manager_id")
    private @Nullable UUID managerId;

    /** For Hibernate. */
    protected ScimAccount() {
    }

    /**
     * Of someone new to providers.
     *
     * @param active whether they are let in; who is not is paused
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

    /** Grows with each change of what stands here, from 0. */
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

    boolean isActive() { return active; }

    /** Takes over what a provider says, which is one more revision if it differs. Gives the names of the attributes that do. */
    List<String> say(String newUserName, @Nullable String newExternalId, @Nullable PersonId newManager) {
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

    /** The provider lets them in, or no longer does. @param pauses whether that is what pauses the person */
    List<String> activate(boolean let, boolean pauses) {
        var changes = new ArrayList<String>();
        note(changes, "active", active, let);
        note(changes, "active", paused, pauses);
        active = let;
        paused = pauses;
        return changed(changes.stream().distinct().toList());
    }

    /** Whether it was the provider that paused them. */
    boolean hasPaused() {
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
