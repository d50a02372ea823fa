package jobshare.profile.role;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import org.jspecify.annotations.Nullable;

/** A job or vacancy that can be shared. */
@Entity
@Table(name = "role_profile")
public class RoleProfile {

    /** What the audit trail calls a role. */
    static final String KIND = "role";

    @Id
    private UUID id;
    private long version;
    @Embedded
    private RoleDetails details;
    private @Nullable String occupationGroup;
    private Instant createdAt;
    private Instant updatedAt;

    /** For Hibernate. */
    protected RoleProfile() {
    }

    /** @param occupationGroup ISCO-08 group of the occupation */
    RoleProfile(RoleDetails details, @Nullable String occupationGroup, Instant at) {
        this.id = Objects.requireNonNull(details.id()).value();
        this.createdAt = at;
        set(details, occupationGroup, at);
    }

    RoleId id() {
        return RoleId.of(id);
    }

    long version() {
        return version;
    }

    /** Everything that can be changed. */
    RoleDetails details() {
        return details;
    }

    RoleStatus status() {
        return Objects.requireNonNull(details.status());
    }

    @Nullable
    String occupationGroup() {
        return occupationGroup;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    /**
     * Replaces the details and increments the version.
     *
     * @param newOccupationGroup ISCO-08 group of the occupation
     * @throws IllegalTransition if the status cannot change like this
     */
    void update(RoleDetails newDetails, @Nullable String newOccupationGroup, Instant at) {
        var to = Objects.requireNonNull(newDetails.status());
        if (to != status() && !status().next().contains(to)) {
            throw new IllegalTransition("Role " + id + " is " + status() + ", which you cannot change to " + to + "."
                    + (status() == RoleStatus.FILLED || to == RoleStatus.FILLED ? " Only arrangements set and release FILLED."
                            : ""),
                    names(status().next()));
        }
        set(newDetails, newOccupationGroup, at);
    }

    /** An arrangement has started. */
    void fill(Instant at) {
        set(details.withStatus(RoleStatus.FILLED), occupationGroup, at);
    }

    /**
     * The last arrangement has ended.
     *
     * @param holder the person who holds the role alone, and may open it to sharing again; null for a vacancy
     */
    void release(@Nullable PersonId holder, Instant at) {
        set(holder == null ? details.withStatus(RoleStatus.OPEN) : details.withStatus(RoleStatus.DRAFT).withIncumbent(holder),
                occupationGroup, at);
    }

    /** The person who held the role was erased. */
    void removeIncumbent(Instant at) {
        set(details.withIncumbent(null), occupationGroup, at);
    }

    /** @throws IllegalTransition if the person who holds the role may not change the status like this */
    void requireIncumbentMayMoveTo(RoleStatus to) {
        var allowed = status().nextForIncumbent();
        if (to != status() && !allowed.contains(to)) {
            throw new IllegalTransition(
                    "As the incumbent of role " + id + " you cannot change it from " + status() + " to " + to
                            + ". You can change DRAFT to OPEN and back. Ask HR, the recruiter or the hiring manager.",
                    names(allowed));
        }
    }

    /** @throws IllegalTransition while an arrangement refers to the role */
    void requireDeletable() {
        if (status() == RoleStatus.FILLED) {
            throw new IllegalTransition("Role " + id + " is FILLED and cannot be deleted. End its arrangement first.", List.of());
        }
    }

    private void set(RoleDetails newDetails, @Nullable String newOccupationGroup, Instant at) {
        details = newDetails;
        occupationGroup = newOccupationGroup;
        version++;
        updatedAt = at;
    }

    private static List<String> names(Set<RoleStatus> statuses) {
        return statuses.stream().map(Enum::name).toList();
    }
}
