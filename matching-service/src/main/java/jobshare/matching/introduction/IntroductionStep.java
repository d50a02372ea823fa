package jobshare.matching.introduction;

import java.time.Instant;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import org.jspecify.annotations.Nullable;

/**
 * A step of an introduction, as published on {@code jobshare.introductions.v1}: ids and codes, no message and no name.
 *
 * @param step what happened, named by the status that it led to
 * @param status the status after the step
 * @param suggestedByKey keyed hash of the subject of the person who suggested it; null if one of the two asked
 */
public record IntroductionStep(
        IntroductionId introductionId,
        IntroductionStatus step,
        IntroductionStatus status,
        PersonId fromPersonId,
        PersonId toPersonId,
        @Nullable String suggestedByKey,
        @Nullable RoleId roleId,
        Instant at) {
}
