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
        @Nullable String mon,
        @Nullable String tue,
        @Nullable String wed,
        @Nullable String thu,
        @Nullable String fri,
        @Nullable String sat,
        @Nullable String sun) {

    static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    static Week of(List<@Nullable String> days) {
        return new Week(days.get(0), days.get(1), days.get(2), days.get(3), days.get(4), days.get(5), days.get(6));
    }

    List<@Nullable String> days() {
        return Arrays.asList(mon, tue, wed, thu, fri, sat, sun);
    }
}
