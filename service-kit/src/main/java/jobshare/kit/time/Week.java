package jobshare.kit.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One week in JSON: three letters per day for morning, afternoon and night. An omitted day is {@code ---}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Three letters per day, for morning, afternoon and night. An omitted day is ---.")
public record Week(
        @Schema(maxLength = 3) @Nullable String mon,
        @Schema(maxLength = 3) @Nullable String tue,
        @Schema(maxLength = 3) @Nullable String wed,
        @Schema(maxLength = 3) @Nullable String thu,
        @Schema(maxLength = 3) @Nullable String fri,
        @Schema(maxLength = 3) @Nullable String sat,
        @Schema(maxLength = 3) @Nullable String sun) {

    static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    static Week of(List<@Nullable String> days) {
        return new Week(days.get(0), days.get(1), days.get(2), days.get(3), days.get(4), days.get(5), days.get(6));
    }

    List<@Nullable String> days() {
        return Arrays.asList(mon, tue, wed, thu, fri, sat, sun);
    }
}
