package jobshare.kit.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of an introduction. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record IntroductionId(@JsonValue UUID value) implements Comparable<IntroductionId> {

    @JsonCreator
    public static IntroductionId fromString(String text) {
        return new IntroductionId(Ids.parse(text));
    }

    public static IntroductionId of(UUID value) {
        return new IntroductionId(value);
    }

    @Override
    public int compareTo(IntroductionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
