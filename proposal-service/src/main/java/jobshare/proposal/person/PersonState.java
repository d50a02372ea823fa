package jobshare.proposal.person;

import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code jobshare.people.v1}. */
public record PersonState(PersonId personId, long version, @Nullable String subjectKey) {
}
