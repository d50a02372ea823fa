package jobshare.profile.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;

/** That someone agreed to be seen, or no longer does. Never changed: the last one counts. */
@Entity
@Table(name = "consent")
public class Consent {

    @Id
    private UUID id;
    @Column(name = "person_id")
    private UUID personId;
    @Enumerated(EnumType.STRING)
    private Visibility visibility;
    @Column(name = "text_version")
    private String textVersion;
    @Column(name = "given_at")
    private Instant givenAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "recorded_by")
    private Recorder recordedBy;

    /** Who entered it: the person, or HR on their behalf. */
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

    ConsentView.Given view() {
        return new ConsentView.Given(visibility, textVersion, givenAt, recordedBy);
    }
}
