package jobshare.proposal.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The name of a person, for those who may see it. */
@Entity
@Immutable
@Table(name = "known_contact")
public class KnownContact {

    @Id
    UUID personId;
    long version;
    @Nullable
    String givenName;
    @Nullable
    String familyName;

    @SuppressWarnings("NullAway.Init")
    protected KnownContact() {
    }
}
