package jobshare.matching.directory;

import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a person, from {@code jobshare.people.v1}.
 *
 * @param subjectKey keyed hash of the subject of their token; null for a person without a login
 * @param emailKey keyed hash of their work e-mail address; null if unknown
 * @param event the original event, for the log of inputs
 */
public record PersonCopy(PersonId personId, long version, @Nullable String subjectKey, @Nullable String emailKey, byte[] event) {
}
