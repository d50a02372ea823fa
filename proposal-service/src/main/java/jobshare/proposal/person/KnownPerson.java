package jobshare.proposal.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What is kept of a person here: whose token it is that comes. Written by {@link People} alone. */
@Entity
@Immutable
@Table(name = "known_person")
public class KnownPerson {

    @Id
    UUID id;
    long version;
    @Nullable
    String subjectKey;

    @SuppressWarnings("NullAway.Init")
    protected KnownPerson() {
    }

    /** Keyed hash of their subject; null for someone without a login. */
    public @Nullable String subjectKey() {
        return subjectKey;
    }
}
