package jobshare.matching.directory;

import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person as told by {@code jobshare.people.v1}.
 *
 * @param subjectKey keyed hash of the subject of their token; null for someone without a login
 * @param emailKey keyed hash of their work e-mail address; null where none is known
 * @param event the event as it came, for the log of what an answer was made from
 */
public record KnownPerson(PersonId personId, long version, @Nullable String subjectKey, @Nullable String emailKey, byte[] event) {
}
