package jobshare.profile.reason;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.id.PersonId;

/** The encrypted reason of a person. */
@Entity
@Table(name = "private_reason")
public class PrivateReason {

    @Id
    private UUID personId;
    private long version;
    private String keyId;
    private byte[] nonce;
    private byte[] ciphertext;
    private Instant writtenAt;

    /** For Hibernate. */
    protected PrivateReason() {
    }

    PrivateReason(PersonId person, EncryptedReason text, Instant at) {
        this.personId = person.value();
        set(text, at);
    }

    void replace(EncryptedReason text, Instant at) {
        set(text, at);
    }

    private void set(EncryptedReason text, Instant at) {
        keyId = text.keyId();
        nonce = text.nonce();
        ciphertext = text.ciphertext();
        writtenAt = at;
        version++;
    }

    EncryptedReason encrypted() {
        return new EncryptedReason(keyId, nonce, ciphertext);
    }

    long version() {
        return version;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
