package jobshare.kit.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of an arrangement. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record ArrangementId(@JsonValue UUID value) implements Comparable<ArrangementId> {

    @JsonCreator
    public static ArrangementId fromString(String text) {
        return new ArrangementId(Ids.parse(text));
    }

    public static ArrangementId of(UUID value) {
        return new ArrangementId(value);
    }

    @Override
    public int compareTo(ArrangementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
