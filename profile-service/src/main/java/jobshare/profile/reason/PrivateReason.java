package jobshare.profile.reason;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.id.PersonId;

/** Someone's reason as it lies in the database: sealed. */
@Entity
@Table(name = "private_reason")
public class PrivateReason {

    @Id
    @Column(name = "person_id")
    private UUID personId;
    private long version;
    @Column(name = "key_id")
    private String keyId;
    private byte[] nonce;
    private byte[] sealed;
    @Column(name = "written_at")
    private Instant writtenAt;

    /** For Hibernate. */
    protected PrivateReason() {
    }

    PrivateReason(PersonId person) {
        this.personId = person.value();
    }

    void write(Sealed text, Instant at) {
        keyId = text.keyId();
        nonce = text.nonce();
        sealed = text.bytes();
        writtenAt = at;
        version++;
    }

    Sealed sealed() {
        return new Sealed(keyId, nonce, sealed);
    }

    long version() {
        return version;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
