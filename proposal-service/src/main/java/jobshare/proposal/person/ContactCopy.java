package jobshare.proposal.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Copy of a person's name. {@code NamePolicy} decides who sees it. */
@Entity
@Immutable
@Table(name = "contact_copy")
public class ContactCopy {

    @Id
    UUID personId;
    long version;
    @Nullable
    String givenName;
    @Nullable
    String familyName;

    protected ContactCopy() {
    }
}
