package jobshare.matching.partnership;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says whether one would stay together or part. */
@Schema(description = "What you say, for yourself.")
public record NewStance(@NotNull Stance stance) {
}
