package jobshare.profile.disclosure;

import java.time.Instant;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone who sees this person's name and contact. */
@Schema(description = "Someone who sees this person's name and contact.")
public record Disclosure(PersonId to, Instant since, Source source) {

    /** What made it so. */
    public enum Source {
        INTRODUCTION, PARTNERSHIP
    }
}
