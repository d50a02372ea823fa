package jobshare.profile.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.PrivateTextsLocked;
import jobshare.kit.rejection.Rejection.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A person in the programme. */
@Entity
@Table(name = "person")
public class Person {

    /** What the audit trail calls a person. */
    public static final String KIND = "person";

    @Id
    private UUID id;
    private long version;
    @Embedded
    @AttributeOverride(name = "values", column = @Column(name = "answers"))
    private PersonDetails details;
    private @Nullable String occupationGroup;
    @Embedded
    private LoginLock loginLock = new LoginLock();
    private Instant createdAt;
    private Instant updatedAt;

    /** For Hibernate. */
    protected Person() {
    }

    /** @param occupationGroup ISCO-08 group of the occupation */
    Person(PersonDetails details, @Nullable String occupationGroup, Instant at) {
        this.id = Objects.requireNonNull(details.id()).value();
        this.createdAt = at;
        set(details, occupationGroup, at);
    }

    public PersonId id() {
        return PersonId.of(id);
    }

    public long version() {
        return version;
    }

    /** Everything that can be changed. */
    public PersonDetails details() {
        return details;
    }

    public @Nullable String subject() {
        return details.subject();
    }

    public boolean hasSubject(String subject) {
        return subject.equals(details.subject());
    }

    LoginLock loginLock() {
        return loginLock;
    }

    public boolean hasLockedPrivateTexts() {
        return loginLock.isLocked();
    }

    /** When a change of the login locked the private texts; null while they are open. */
    public @Nullable Instant loginChangedAt() {
        return loginLock.changedAt();
    }

    /** @throws RuleViolation if a changed login is not confirmed yet */
    public void requireOpenPrivateTexts() {
        if (loginLock.isLocked()) {
            throw PrivateTextsLocked.of(id());
        }
    }

    public Visibility visibility() {
        return Objects.requireNonNull(details.visibility());
    }

    public PersonStatus status() {
        return Objects.requireNonNull(details.status());
    }

    @Nullable
    String occupationGroup() {
        return occupationGroup;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /**
     * Replaces the details and increments the version.
     *
     * @param newOccupationGroup ISCO-08 group of the occupation
     */
    void update(PersonDetails newDetails, @Nullable String newOccupationGroup, Instant at) {
        set(newDetails, newOccupationGroup, at);
    }

    /** Increments the version although nothing has changed, so that consumers accept the state again. */
    void incrementVersion() {
        version++;
    }

    /** The line manager was erased. */
    void removeLineManager(Instant at) {
        set(details.withoutLineManager(), occupationGroup, at);
    }

    private void set(PersonDetails newDetails, @Nullable String newOccupationGroup, Instant at) {
        details = newDetails;
        occupationGroup = newOccupationGroup;
        version++;
        updatedAt = at;
    }
}
