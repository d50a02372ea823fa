package jobshare.matching.directory;

import java.time.Instant;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a person, from {@code jobshare.people.v1}.
 *
 * @param subjectKey keyed hash of the subject of their token; null for a person without a login
 * @param emailKey keyed hash of their work e-mail address; null if unknown
 * @param privateTextsLockedAt when a change of their login locked their private texts; null while these are open
 * @param privateTextErasures how often their private texts were erased
 * @param event the original event, for the log of inputs
 */
public record PersonCopy(
        PersonId personId,
        long version,
        @Nullable String subjectKey,
        @Nullable String emailKey,
        @Nullable Instant privateTextsLockedAt,
        int privateTextErasures,
        byte[] event) {
}
