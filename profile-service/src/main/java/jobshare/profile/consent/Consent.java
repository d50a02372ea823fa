package jobshare.profile.consent;

import static jobshare.kit.security.Roles.HR;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.profile.person.Visibility;

/** A decision of a person on their visibility. Rows are never changed; the latest one applies. */
@Entity
@Table(name = "consent")
public class Consent {

    @Id
    private UUID id;
    private UUID personId;
    @Enumerated(EnumType.STRING)
    private Visibility visibility;
    private String textVersion;
    private Instant givenAt;
    @Enumerated(EnumType.STRING)
    private Recorder recordedBy;

    /** Who recorded a decision: the person, or HR on their behalf. */
    public enum Recorder {
        PERSON, HR
    }

    /** For Hibernate. */
    protected Consent() {
    }

    Consent(PersonId person, Visibility visibility, String textVersion, Recorder recordedBy, Instant at) {
        this.id = Ids.v7();
        this.personId = person.value();
        this.visibility = visibility;
        this.textVersion = textVersion;
        this.recordedBy = recordedBy;
        this.givenAt = at;
    }

    ConsentView.Decision view() {
        return new ConsentView.Decision(visibility, textVersion, givenAt, recordedBy);
    }
}
